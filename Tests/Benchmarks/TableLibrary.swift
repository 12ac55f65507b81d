import Glibc
import TerminalSupport

/// A folder of generated reports with 260 numbers each, some of them said in every report.
struct TableLibrary {
    /// The folder.
    let folder: String

    private static let measures = [
        ("地区生产总值", "亿元"), ("城镇新增就业", "万人"), ("粮食产量", "万吨"), ("高速公路通车里程", "公里"), ("新建标准厂房", "万平方米"),
        ("办理群众来信", "件"), ("居民人均可支配收入", "元"), ("改造老旧小区", "个"), ("植树造林", "万亩"), ("新增养老床位", "张"),
        ("研发经费投入强度", "%"), ("培训农村电工", "人次"), ("技术合同成交额", "亿元"),
    ]

    /// Writes the reports: the numbers are other ones in each, and the same each time.
    init(documents: Int) throws {
        var path = Array("/tmp/gazette-bench-XXXXXX".utf8CString)
        guard mkdtemp(&path) != nil else { throw TerminalFailure.refused(call: "mkdtemp", code: errno) }
        folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for number in 0..<documents {
            let bytes = Array(Self.report(number).utf8)
            guard let file = fopen("\(folder)/\(1000 + number).md", "w") else {
                throw TerminalFailure.refused(call: "fopen", code: errno)
            }
            fwrite(bytes, 1, bytes.count, file)
            fclose(file)
        }
    }

    /// Deletes the folder.
    func remove() { _ = try? run(["rm", "-rf", folder]) }

    private static func report(_ number: Int) -> String {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ limit: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % limit
        }
        let year = 2000 + number % 25
        var text = "# 第\(number / 25 + 1)区\(year)年工作报告\n\n"
        for section in 0..<10 {
            text += "## 分报告\(section + 1)\n\n"
            for (name, unit) in measures {
                // Half of the measures have a name that is said once only.
                let own = next(2) == 0 ? "" : "第\(next(100_000))号"
                text += "\(year - section)年，\(own)\(name)\(next(90_000) + 10).\(next(9) + 1)\(unit)，"
                text += "比上年增长\(next(30) + 1).\(next(9) + 1)%。\n\n"
            }
        }
        return text
    }
}
