import Testing

@testable import Statistics

/// Chinese numerals that count, where a digit would say the same; names, slogans and idioms stay out.
@Suite struct CountedThingsTests {
    static let counting = [
        Example("今年建成养老中心三座，新改建学校三所，召开现场会议两次。", "3 座", "3 所", "2 次"),
        Example("新增两批便民事项。", "2 批"),
        Example("办好八件惠民小事，再修建两座桥梁。", "8 件", "2 座"),
        Example("八件惠民小事全部办结。", "8 件"),
        Example("通信工程提前两年投用。", "2 年"),
        Example("灾后建房五年计划三年完成。", "3 年"),
        Example("用三至五年建成绿道。", "5 年 ← 3"),
        Example("力争三到五年内见效。", "<= 5 年 ← 3"),
        Example("每班设三到四名辅导员。", "4 名 ← 3"),
    ]

    @Test(arguments: counting) func counts(_ example: Example) {
        #expect(found(in: example.text).map(measure) == example.rows)
    }

    static let naming = [
        "落实八项规定，守住两条底线。",
        "推动三次产业融合，做到两个维护。",
        "坚持四下基层，做好三高四新文章。",
        "出台一系列举措，推动一件件实事落地。",
        "完成县委十届四次全会部署。",
        "造福千家万户。",
        "坚持新建一批、改造一批三个。",
        "这两项试点和上述三个园区继续推进。",
        "土地二轮延包试点有序推进。",
        "第三至五期培训班开班，五月三至五日报名。",
        "甲县、乙县两个中心城区发展良好。",
    ]

    @Test(arguments: naming) func names(_ text: String) {
        #expect(found(in: text).map(\.verbatim) == [])
    }
}
