import Browser
import Charts
import Glibc
import TextScreen

/// A chart as lines of text, in colours where a terminal shows them.
func picture(of chart: Chart, columns: Int) -> String {
    let rows = chart.form == .bars ? max(5, min(10_000, chart.points.count) + 3) : 18
    var surface = Surface(size: Size(width: columns, height: rows))
    surface.draw(
        chart, in: Rect(row: 0, column: 0, width: columns, height: rows), words: Words.english.ofCharts)
    var lines = (0..<rows).map { isColoured ? surface.colouredRow($0) : surface.rowText($0) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
}

/// The columns of the terminal that is written to; 80 where it is none.
func terminalColumns() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}

private var isColoured: Bool {
    isatty(STDOUT_FILENO) == 1 && !(getenv("NO_COLOR").map { $0.pointee != 0 } ?? false)
}

extension Surface {
    /// A row with the escape sequences of ECMA-48 (SGR) for its colours.
    fileprivate func colouredRow(_ row: Int) -> String {
        var result = ""
        var current = ""
        let length = rowText(row).unicodeScalars.count
        for cell in self.row(row).filter({ !$0.isContinuation }).prefix(length) {
            let code =
                switch cell.style.role {
                case .chart: "36"
                case .planned: "33"
                case .title: "1"
                case .dim: "90"
                default: ""
                }
            if code != current, cell.text != " " {
                result += "\u{1B}[0" + (code.isEmpty ? "" : ";" + code) + "m"
                current = code
            }
            result += cell.text
        }
        return current.isEmpty ? result : result + "\u{1B}[0m"
    }
}
