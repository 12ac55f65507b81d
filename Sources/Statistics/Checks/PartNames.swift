/// The names of parts, as they stand before their numbers: 其中镇级, 、村级.
struct PartNames {
    private let names: [String]

    init(_ words: [String]) {
        names = words.map { words in
            let bare = words.filter { !"，、,：:（(； ".contains($0) }
            // The name stands behind what opens the list, the unit of the number before among it.
            guard let opening = bare.firstRange(of: "其中") else { return bare }
            return String(bare[opening.upperBound...])
        }
    }

    /// Whether two names divide a whole between them: 男 and 女.
    var areWhole: Bool {
        guard names.count == 2 else { return false }
        let bare = Set(
            names.map { name in
                Self.endings.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
            })
        return Self.wholes.contains(bare)
    }

    /// Whether nothing can be of two of them: they are of one form and differ in their rank, size or number (镇级, 村级).
    var excludeEachOther: Bool {
        guard let last = names.first?.last, names.allSatisfy({ $0.last == last && $0.count > 1 }) else { return false }
        let heads = names.map { String($0.dropLast()) }
        return Set(heads).count == heads.count && Self.classes.contains { heads.allSatisfy($0.contains) }
    }

    private static let wholes: [Set<String>] = [
        ["男", "女"], ["城镇", "农村"], ["城镇", "乡村"], ["城市", "农村"], ["出口", "进口"],
    ]
    private static let endings = ["性", "人口", "居民", "地区", "额", "总额"]
    private static let classes: [Set<String>] = [
        ["国家", "省", "市", "州", "县", "区", "乡", "镇", "乡镇", "村"], ["特大", "大", "中", "小"],
        ["一", "二", "三", "四", "五", "六"], ["甲", "乙", "丙", "丁"], ["A", "B", "C", "D"],
    ]
}
