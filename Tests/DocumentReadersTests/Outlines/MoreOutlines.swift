import Testing

/// Further genres: minutes in brackets, technical standards, plans with columns, testimony, glossaries.
@Suite struct MoreOutlines {
    @Test(arguments: examples) func outline(of example: OutlineExample) {
        #expect(read(example.text).outline == example.outline)
    }

    static let examples = [
        OutlineExample(
            name: "通知，各节只有一个词组",
            text: """
                关于召开山塘整修现场会的通知

                各乡镇人民政府：

                定于近日召开现场会，现将有关事项通知如下：

                一、时间

                8月6日上午9时

                二、地点

                北坡乡水库大坝

                三、参加人员

                各乡镇分管负责人

                青禾县水利局

                2024年8月1日
                """,
            outline: ["1 关于召开山塘整修现场会的通知", "2 一 时间", "2 二 地点", "2 三 参加人员"]),
        OutlineExample(
            name: "技术标准，编号没有点",
            text: """
                山塘整修技术规程

                前言

                本规程由县水利局提出并归口，由县水利站起草，自发布之日起执行。

                1　范围

                本规程规定了山塘整修的勘察、设计、施工和验收的基本要求。

                2　术语

                下列术语适用于本规程，其余术语按照国家有关标准的规定执行。

                2.1　山塘

                库容不足十万立方米的小型蓄水工程，包括坝体、溢洪道和放水设施。

                2.2　清淤

                清除塘底淤积物的作业，包括排水、开挖、运输和堆放四道工序。

                3　施工

                施工应当避开汛期，开工前排空塘水，检查坝体有无渗漏和裂缝。
                """,
            outline: ["1 山塘整修技术规程", "2 前言", "2 1 范围", "2 2 术语", "3 2.1 山塘", "3 2.2 清淤", "2 3 施工"]),
        OutlineExample(
            name: "工作要点，一是在段首",
            text: """
                青禾县水利局2025年工作要点

                一、总体思路

                \(paragraph)

                二、重点任务

                （一）修渠

                1．查漏。\(paragraph)

                2．补漏。\(paragraph)

                （二）建池

                1．选址。\(paragraph)

                2．施工。\(paragraph)

                三、保障措施

                一是加强领导。\(paragraph)

                二是加大投入。\(paragraph)
                """,
            outline: [
                "1 青禾县水利局2025年工作要点", "2 一 总体思路", "2 二 重点任务", "3 一 修渠", "4 1 查漏", "4 2 补漏", "3 二 建池", "4 1 选址",
                "4 2 施工", "2 三 保障措施", "3 一 加强领导", "3 二 加大投入",
            ]),
        OutlineExample(
            name: "意见，硬换行",
            text: """
                青禾县人民政府关于加快发展茶业的意见

                各乡镇人民政府：

                茶业是山区群众增收的主要来源。为加快发展，提出如
                下意见。

                一、总体要求

                坚持生态优先，稳定面积，提高单产，打响品牌，力争
                三年内全县茶农人均增收两成以上，低产茶园改造任务
                全部完成。

                二、主要任务

                （一）改造茶园。以村为单位摸清低产茶园的面积和分
                布，逐块制定改造办法，技术员包片指导，苗木由县里
                统一采购。

                （二）建好茶厂。支持合作社建设标准化茶厂，淘汰老
                旧设备，三年内实现加工环节清洁化。

                三、保障措施

                县财政每年安排专项资金，用于苗木、设备和培训，资
                金使用情况向群众公开，接受监督。

                青禾县人民政府
                2025年2月3日
                """,
            outline: [
                "1 青禾县人民政府关于加快发展茶业的意见", "2 一 总体要求", "2 二 主要任务", "3 一 改造茶园", "3 二 建好茶厂", "2 三 保障措施",
            ]),
        OutlineExample(
            name: "testimony with headings in sentence case",
            text: """
                Harbor Security: Progress and Problems

                Statement of Ann Lee, Director, Harbor Issues

                Chairman Smith and Members of the Subcommittee:

                \(passage)

                The program has grown quickly

                \(passage)

                Records remain incomplete

                \(passage)

                Staff need more training

                \(passage)
                """,
            outline: [
                "1 Harbor Security: Progress and Problems", "2 The program has grown quickly",
                "2 Records remain incomplete", "2 Staff need more training",
            ]),
        OutlineExample(
            name: "report in parts and chapters",
            text: """
                The State of the Harbours

                Foreword

                \(passage)

                Part I: Sand

                Chapter 1. Dredging

                \(passage)

                Chapter 2. Weighing

                \(passage)

                Part II: Barges

                Chapter 3. Hiring

                \(passage)

                Annex A: Tables

                \(passage)
                """,
            outline: [
                "1 The State of the Harbours", "2 Foreword", "2 I Sand", "3 1 Dredging", "3 2 Weighing", "2 II Barges",
                "3 3 Hiring", "2 A Tables",
            ]),
    ]
}
