import Testing

/// Issues of periodicals: each of their articles has a title of the first level.
@Suite struct BulletinOutlines {
    @Test(arguments: examples) func outline(of example: OutlineExample) {
        #expect(read(example.text).outline == example.outline)
    }

    static let examples = [
        OutlineExample(
            name: "简报，三篇没有署名的文章",
            text: """
                水 利 简 报
                第 12 期
                青禾县水利局编  2024年9月3日

                南山片三座水库提前蓄水

                \(paragraph)

                \(paragraph)

                北坡乡组织群众清渠

                \(paragraph)

                茶园片查漏洞、补短板，旱地变成水浇地

                \(paragraph)

                \(paragraph)

                送：县委办公室，县人民政府办公室。
                责任编辑：丁一
                """,
            outline: ["1 南山片三座水库提前蓄水", "1 北坡乡组织群众清渠", "1 茶园片查漏洞、补短板，旱地变成水浇地"]),
        OutlineExample(
            name: "简报，一篇文章，小标题整齐",
            text: """
                农 技 通 讯
                第 4 期
                青禾县农技站编  2024年3月3日

                山乡春耕忙，农技到田头

                \(paragraph)

                \(paragraph)

                送种子，送到农户门口

                \(paragraph)

                教技术，教到田间地头

                \(paragraph)

                送：县农业农村局。
                """,
            outline: ["1 山乡春耕忙，农技到田头", "2 送种子，送到农户门口", "2 教技术，教到田间地头"]),
        OutlineExample(
            name: "两期简报在一个文件里",
            text: """
                农 技 通 讯
                第 4 期
                青禾县农技站编  2024年3月3日

                山乡春耕忙，农技到田头

                \(paragraph)

                北坡乡试种旱稻获得成功

                \(paragraph)

                送：县农业农村局。

                农 技 通 讯
                第 5 期
                青禾县农技站编  2024年4月3日

                茶园防虫有新招

                \(paragraph)

                南山片果树嫁接培训班开班，二十名农户参加

                \(paragraph)

                送：县农业农村局。
                """,
            outline: [
                "1 山乡春耕忙，农技到田头", "1 北坡乡试种旱稻获得成功", "1 茶园防虫有新招", "1 南山片果树嫁接培训班开班，二十名农户参加",
            ]),
        OutlineExample(
            name: "简报，文章有署名",
            text: """
                【青禾政协】
                第3期
                （总第88期）
                县政协办公室编 2022年4月1日
                委员视察饮水工程
                \(paragraph)
                一、察实情
                \(paragraph)
                二、提建议
                \(paragraph)
                （提案委 何某）
                界别小组开放日受欢迎
                \(paragraph)
                一、开门听意见
                \(paragraph)
                二、现场解难题
                \(paragraph)
                （联络处 宋某）
                """,
            outline: [
                "1 委员视察饮水工程", "2 一 察实情", "2 二 提建议", "1 界别小组开放日受欢迎", "2 一 开门听意见", "2 二 现场解难题",
            ]),
    ]
}
