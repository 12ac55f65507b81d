import ChineseText

/// A heading as it is shown: no spaces inside Chinese, full-width marks between Chinese characters.
func titleText(_ text: some Sequence<Unicode.Scalar>) -> String {
    let scalars = Array(text)
    guard scalars.contains(where: \.isHan) else { return latinTitle(scalars) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for (index, scalar) in scalars.enumerated() {
        let next = scalars[(index + 1)...].first { !$0.isSpace }
        if scalar.isSpace {
            guard let previous, let next, !isWideContext(previous), !isWideContext(next), result.last != " " else {
                continue
            }
            if previous.isDigit != next.isDigit { continue }
            result.append(" ")
            continue
        }
        let isBetweenChinese = (previous.map(isWideContext) ?? false) || (next.map(isWideContext) ?? false)
        result.append(isBetweenChinese ? fullWidth(scalar) : scalar)
        previous = scalar
    }
    return String(result)
}

/// A Latin title with single spaces.
private func latinTitle(_ scalars: [Unicode.Scalar]) -> String {
    scalars.split(whereSeparator: \.isSpace).map { Array($0).string }.joined(separator: " ")
}

private func isWideContext(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWide || "“”‘’,;:!?()\"①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(scalar)
}

private func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case ",": "，"
    case ";": "；"
    case ":": "："
    case "!": "！"
    case "?": "？"
    case "(": "（"
    case ")": "）"
    default: scalar
    }
}
