import TextScreen

extension Surface {
    /// Draws a sheet over the panes.
    mutating func drawSheet(_ sheet: Sheet, _ state: State) {
        let rows = max(1, size.height - 1)
        fill(Rect(row: 0, column: 0, width: size.width, height: rows))
        let title =
            switch sheet.kind {
            case .help: state.words.help
            case .details: state.words.details
            case .columns: state.words.columnsTitle
            case .row: state.words.row
            case .queryHelp: state.words.queryHelp
            }
        write(" Gazette ", row: 0, column: 0, style: Style(.key))
        write(title, row: 0, column: 10, style: Style(.title))
        let lines = state.sheetLines(sheet)
        let nameWidth = min(28, (lines.map { $0.isHeading ? 0 : DisplayWidth.of($0.name) }.max() ?? 0) + 2)
        for (index, line) in lines.dropFirst(sheet.top).prefix(max(0, rows - 2)).enumerated() {
            let row = index + 2
            if line.isHeading {
                write(line.name, row: row, column: 1, style: Style(.heading))
            } else {
                let isSelected = ![.help, .queryHelp].contains(sheet.kind) && index + sheet.top == sheet.selection
                if isSelected {
                    fill(Rect(row: row, column: 0, width: size.width, height: 1), style: Style(.text, isSelected: true))
                }
                write(
                    DisplayWidth.truncate(line.name, columns: nameWidth), row: row, column: 3,
                    style: Style(.key, isSelected: isSelected))
                write(
                    DisplayWidth.truncate(line.text, columns: size.width - nameWidth - 5), row: row,
                    column: 4 + nameWidth,
                    style: Style(line.isMissing ? .dim : .text, isSelected: isSelected))
            }
        }
        if lines.count > rows - 2 {
            let shown = "\(min(lines.count, sheet.top + rows - 2))/\(lines.count)"
            write(shown, row: 0, column: size.width - shown.count - 1, style: Style(.dim))
        }
    }

    /// Draws what may follow the keys typed so far.
    mutating func drawPrefixBox(_ state: State) {
        guard !state.keys.prefix.isEmpty || state.keys.count != nil else { return }
        let typed = (state.keys.count.map(String.init) ?? "") + state.keys.prefix.map(\.label).joined()
        write(" \(typed) ", row: size.height - 1, column: max(0, size.width - typed.count - 14), style: Style(.prompt))
        let items = state.keys.prefix.isEmpty ? [] : KeyMap.continuations(of: state.keys.prefix, in: state.focus)
        guard !items.isEmpty, size.height > items.count + 4, size.width >= 30 else { return }
        let texts = items.map {
            (state.keys.prefix.map(\.label).joined() + $0.key.label, state.words.help(of: $0.entry))
        }
        let width = min(size.width - 2, (texts.map { DisplayWidth.of($0.1) }.max() ?? 0) + 9)
        let rect = Rect(
            row: size.height - items.count - 3, column: size.width - width - 2, width: width, height: items.count)
        fill(Rect(row: rect.row - 1, column: rect.column - 1, width: width + 2, height: items.count + 2))
        write(
            "┌" + String(repeating: "─", count: width) + "┐", row: rect.row - 1, column: rect.column - 1,
            style: Style(.border))
        write(
            "└" + String(repeating: "─", count: width) + "┘", row: rect.row + rect.height, column: rect.column - 1,
            style: Style(.border))
        for (index, item) in texts.enumerated() {
            write("│", row: rect.row + index, column: rect.column - 1, style: Style(.border))
            write("│", row: rect.row + index, column: rect.column + width, style: Style(.border))
            write(item.0, row: rect.row + index, column: rect.column + 1, style: Style(.key))
            write(DisplayWidth.truncate(item.1, columns: width - 7), row: rect.row + index, column: rect.column + 6)
        }
    }
}
