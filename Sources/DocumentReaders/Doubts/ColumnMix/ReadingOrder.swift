import Glibc

/// How the reading took the end of a printed line.
enum LineEnd {
    /// A block ends there.
    case block
    /// It was joined to the next line of the source.
    case near
    /// It was joined over an empty line or a page end.
    case far

    /// The index of the kind of a join.
    fileprivate var kind: Int? {
        switch self {
        case .block: nil
        case .near: 0
        case .far: 1
        }
    }
}

/// How the printed lines of a stretch follow each other: in order, mixed, or in turns from so many columns.
///
/// A hidden Markov model: each line end is read in one of the states, which seldom change; what is seen is how
/// well the next line goes on, and how well it goes on behind the lines before that one.
struct ReadingOrder {
    /// The most columns that are sought.
    static let mostColumns = 6
    /// States: 0 in order, 1 mixed without a period, 2… lines in turns from so many columns.
    private static let states = mostColumns + 1
    /// For each line, how probable it is that it does not continue the line that it is joined to.
    private(set) var doubt: [Double]
    /// For each line, the probabilities of the states at its beginning.
    private var belief: [Double]

    /// How often a join inside a mixed stretch is right all the same, by the kind of its line end: what a converter
    /// left together is of one column more often than what it set apart.
    private var rightInMix: [Double] = []
    /// What is expected of both kinds before anything was seen.
    private var usual = [0.08, 0.08]

    /// - Parameter ends: for each line how it was joined to the one before.
    init(_ ends: [LineEnd], score: (Int, Int) -> Double) {
        let count = ends.count
        doubt = Array(repeating: 0, count: count)
        belief = Array(repeating: 0, count: count * Self.states)
        guard count > 1 else { return }
        if ends.count(where: { $0 == .far }) * 4 > ends.count(where: { $0 == .near }) { usual[0] = 0.6 }
        rightInMix = usual
        var odds = Array(repeating: 1.0, count: count)
        var turns = Array(repeating: 1.0, count: count * Self.states)
        for line in 1..<count {
            odds[line] = exp(score(line - 1, line))
            for columns in 2...Self.mostColumns where line >= columns {
                let right = Self.rightInTurns
                turns[line * Self.states + columns] = right * exp(score(line - columns, line)) + 1 - right
            }
        }
        judge(ends, odds, turns)
        for _ in 0..<3 where doubt.contains(where: { $0 > 0.5 }) {
            learn(ends, odds)
            judge(ends, odds, turns)
        }
    }

    private static let rightInOrder = 0.997
    private static let rightInTurns = 0.7

    /// Finds how probable states and wrong joins are.
    private mutating func judge(_ ends: [LineEnd], _ odds: [Double], _ turns: [Double]) {
        var seen = turns
        for line in ends.indices.dropFirst() {
            guard let kind = ends[line].kind else { continue }
            for state in 0..<Self.states {
                let right = state == 0 ? Self.rightInOrder : rightInMix[kind]
                seen[line * Self.states + state] *= right * odds[line] + 1 - right
            }
        }
        follow(seen, ends.count)
        for line in ends.indices.dropFirst() {
            guard let kind = ends[line].kind else { continue }
            let order = belief[line * Self.states]
            doubt[line] =
                order * wrong(odds[line], Self.rightInOrder) + (1 - order) * wrong(odds[line], rightInMix[kind])
        }
    }

    /// Counts how often joins in mixed stretches are right.
    private mutating func learn(_ ends: [LineEnd], _ odds: [Double]) {
        var mixed = [5.0, 5.0]
        var right = usual.map { $0 * 5 }
        for line in ends.indices.dropFirst() {
            guard let kind = ends[line].kind else { continue }
            let share = 1 - belief[line * Self.states]
            mixed[kind] += share
            right[kind] += share * (1 - wrong(odds[line], rightInMix[kind]))
        }
        rightInMix = [min(0.9, right[0] / mixed[0]), min(0.9, right[1] / mixed[1])]
    }

    private func wrong(_ odds: Double, _ right: Double) -> Double { (1 - right) / (1 - right + right * odds) }

    /// How probable it is that the line begins in a stretch of so many columns.
    func probability(ofColumns columns: Int, at line: Int) -> Double { belief[line * Self.states + columns] }

    /// The probabilities of the states, forward and backward.
    private mutating func follow(_ seen: [Double], _ count: Int) {
        let states = Self.states
        var state = Array(repeating: 0.1 / Double(states - 1), count: states)
        state[0] = 0.9
        for line in 1..<count {
            Self.step(&state)
            for index in 0..<states { state[index] *= seen[line * states + index] }
            Self.normalise(&state)
            for index in 0..<states { belief[line * states + index] = state[index] }
        }
        var later = Array(repeating: 1.0, count: states)
        for line in stride(from: count - 1, to: 0, by: -1) {
            var total = 0.0
            for index in 0..<states {
                belief[line * states + index] *= later[index]
                total += belief[line * states + index]
            }
            for index in 0..<states {
                belief[line * states + index] /= max(total, 1e-300)
                later[index] *= seen[line * states + index]
            }
            Self.stepBack(&later)
            Self.normalise(&later)
        }
    }

    /// From order into one of the other states.
    private static let leave = 0.001
    /// From another state into order.
    private static let enter = 0.05
    /// From a state without order into another one.
    private static let change = 0.02

    private static func step(_ state: inout [Double]) {
        let others = Double(states - 1)
        let order = state[0]
        let mixed = 1 - order
        for index in 1..<states {
            state[index] = state[index] * (1 - enter - change) + (order * leave + mixed * change) / others
        }
        state[0] = order * (1 - leave) + mixed * enter
    }

    private static func stepBack(_ later: inout [Double]) {
        let order = later[0]
        var mixed = 0.0
        for index in 1..<states { mixed += later[index] / Double(states - 1) }
        for index in 1..<states {
            later[index] = later[index] * (1 - enter - change) + mixed * change + order * enter
        }
        later[0] = order * (1 - leave) + mixed * leave
    }

    private static func normalise(_ values: inout [Double]) {
        var total = 1e-300
        for index in 0..<states { total += values[index] }
        for index in 0..<states { values[index] /= total }
    }
}
