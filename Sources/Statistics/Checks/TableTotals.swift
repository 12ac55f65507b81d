/// The rows and columns of a printed table that are totals of others.
extension TableChecks {
    /// 合计 below or above its rows, 小计 below its group.
    var totalRows: [Check] {
        var result: [Check] = []
        // What a total may be of: the rows since the last total or headline, and totals before them.
        var group: [Int] = []
        var subtotals: [Int] = []
        var all: [Int] = []
        for row in labels.indices {
            guard let word = TotalWord(labels[row]) else {
                if columns.contains(where: { $0.isFilled[row] }) {
                    group.append(row)
                    all.append(row)
                } else if !labels[row].isEmpty {
                    group = []
                }
                continue
            }
            let nested = (1...6).map { Array(subtotals.suffix($0)) + group }
            result += bestReading(ofRow: row, [group, subtotals] + nested + (word == .total ? [all] : []))
            if word == .total { (subtotals, all) = ([], []) }
            subtotals.append(row)
            group = []
        }
        let below = Array(labels.indices.dropFirst())
        if let first = labels.first, TotalWord(first) == .total,
            !below.contains(where: { TotalWord(labels[$0]) != nil })
        {
            result += bestReading(ofRow: 0, [below])
        }
        return result
    }

    /// The checks of a total under the reading that most columns bear out.
    private func bestReading(ofRow total: Int, _ readings: [[Int]]) -> [Check] {
        var found: [(check: Check, mayBeMean: Bool)] = []
        var most = 0
        for parts in readings where parts.count >= 2 {
            let checks = columns.filter { !$0.isRate }.compactMap { column -> (check: Check, mayBeMean: Bool)? in
                let members = parts.compactMap { column.numbers[$0] }
                guard let stated = column.numbers[total],
                    let check = sum(members, stated: stated, row: total, column: column.index)
                else { return nil }
                // A price for all rows lies among theirs, a total of amounts above them.
                return (check, members.contains { $0.value >= stated.value })
            }
            let holding = checks.count { $0.check.verdict == .holds }
            if holding > most { (found, most) = (checks, holding) }
        }
        // Two columns bear a reading out, if no more than one speaks against it.
        let isSure = most >= 2 && found.count - most <= 1
        return found.filter { $0.check.verdict == .holds || isSure && !$0.mayBeMean }.map(\.check)
    }

    /// 合计 beside its columns: told where it agrees in most rows, and then also where it differs.
    var totalColumns: [Check] {
        let amounts = columns.filter { !$0.isRate }
        var result: [Check] = []
        for (place, column) in amounts.enumerated() where TotalWord(column.head) != nil {
            let right = amounts[(place + 1)...].prefix { TotalWord($0.head) == nil }
            let left = amounts[..<place].reversed().prefix { TotalWord($0.head) == nil }
            for parts in [Array(right), left.reversed()] where parts.count >= 2 {
                let checks = labels.indices.compactMap { row -> Check? in
                    guard let stated = column.numbers[row] else { return nil }
                    return sum(parts.compactMap { $0.numbers[row] }, stated: stated, row: row, column: column.index)
                }
                guard let told = mostlyHolding(checks) else { continue }
                result += told
                break
            }
        }
        return result
    }

    /// 2023年, 2022年, 增长（%）: a change beside its two levels, in most rows.
    var changeColumns: [Check] {
        var result: [Check] = []
        for (place, column) in columns.enumerated() where place >= 2 && column.isRate {
            guard ["增长", "增速", "增幅", "增减", "change", "growth"].contains(where: column.head.lowercased().contains) else {
                continue
            }
            let (one, other) = (columns[place - 2], columns[place - 1])
            guard !one.isRate, !other.isRate else { continue }
            for (new, old) in [(one, other), (other, one)] {
                let checks = labels.indices.compactMap { change(row: $0, column, new, old) }
                guard let told = mostlyHolding(checks) else { continue }
                result += told
                break
            }
        }
        return result
    }

    private func change(row: Int, _ column: AmountColumn, _ new: AmountColumn, _ old: AmountColumn) -> Check? {
        guard let stated = column.numbers[row], let to = new.numbers[row], let from = old.numbers[row], from.value > 0,
            to.value >= 0
        else { return nil }
        let found = (to.value / from.value - 1) * 100
        let rounding = (to.step + from.step * to.value / from.value) / 2 / from.value * 100
        let isSame = abs(found - stated.value) <= (stated.step / 2 + rounding) * 1.02 + 0.0001
        return check(
            .growth, row: row, column: column.index, holds: isSame,
            .growth(
                from: from.shown, to: to.shown, computed: (found > 0 ? "+" : "") + plain(found, decimals: 2) + "%",
                stated: stated.shown + "%"))
    }

    /// The checks of a column, if three and four fifths of them hold; else it means something else.
    private func mostlyHolding(_ checks: [Check]) -> [Check]? {
        let holding = checks.count { $0.verdict == .holds }
        return holding >= 3 && holding * 5 >= checks.count * 4 ? checks : nil
    }
}

extension CellNumber {
    /// What the last digit that is printed is worth.
    fileprivate var step: Double { (0..<decimals).reduce(1) { step, _ in step / 10 } }
}

/// What the label of a row or column says of it.
enum TotalWord {
    case subtotal, total

    init?(_ label: String) {
        let bare = label.filter { !$0.isWhitespace }.lowercased()
        if ["小计", "subtotal"].contains(where: bare.hasPrefix) {
            self = .subtotal
        } else if ["合计", "总计", "共计", "总数", "总额", "total", "totals", "grandtotal"].contains(bare)
            || ["grandtotal,", "total,"].contains(where: bare.hasPrefix)
        {
            self = .total
        } else {
            return nil
        }
    }
}
