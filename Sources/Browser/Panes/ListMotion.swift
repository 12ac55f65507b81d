/// How a command moves the selection of a list.
enum ListMotion {
    case by(Int)
    case to(Int)
    case end
    case none

    init(_ command: Command, height: Int) {
        switch command {
        case .lineDown: self = .by(1)
        case .lineUp: self = .by(-1)
        case .halfPageDown: self = .by(max(1, height / 2))
        case .halfPageUp: self = .by(-max(1, height / 2))
        case .pageDown: self = .by(max(1, height - 1))
        case .pageUp: self = .by(-max(1, height - 1))
        case .top: self = .to(0)
        case .bottom: self = .end
        default: self = .none
        }
    }

    /// The row that is selected after the motion; nil when the command is none.
    func target(from index: Int, count: Int?, of rows: Int) -> Int? {
        let last = max(0, rows - 1)
        switch self {
        case .none: return nil
        case .by(let step): return min(last, max(0, index + step * (count ?? 1)))
        case .to(let row): return min(last, max(0, count.map { $0 - 1 } ?? row))
        case .end: return count.map { min(last, max(0, $0 - 1)) } ?? last
        }
    }
}
