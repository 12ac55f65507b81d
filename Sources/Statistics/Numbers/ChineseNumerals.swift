import ChineseText

/// The numeral in Chinese characters at an index: 三, 六百二十三, 三分之一, 百分之三点五, 八成.
func chineseNumeral(in text: ScalarText, at start: Int) -> Numeral? {
    let end = withoutThousandOfUnit(numeralEnd(in: text, from: start), start: start, in: text)
    if let fraction = chineseFraction(in: text, start: start, end: end) { return fraction }
    guard let value = ChineseNumeral.value(text.scalars[start..<end]) else {
        return Numeral(range: start..<end, digits: start..<end, value: PlainNumber(0), script: .chinese, ownUnit: nil)
    }
    var numeral = Numeral(range: start..<end, digits: start..<end, value: PlainNumber(value), script: .chinese)
    numeral.hasMagnitude = text.scalars[start..<end].contains { (ChineseNumeral.multiplier($0) ?? 0) >= 100 }
    if text[safe: end] == "半", end - start == 1, text[safe: start] == "一" {
        return Numeral(
            range: start..<(end + 1), digits: start..<(end + 1), value: PlainNumber(50), script: .chinese, ownUnit: "%")
    }
    if let decimal = withDecimals(numeral, in: text) { return decimal }
    if isOpenSign(in: text, at: end) {
        numeral.isOpen = true
        numeral.range = start..<(end + 1)
    }
    return numeral
}

/// 占比过半, 比重近半: half, bound by the word before it, where a share is spoken of.
func moreThanHalf(in text: ScalarText, at index: Int) -> Numeral? {
    guard let sign = text[safe: index - 1], sign == "过" || sign == "近" || sign == "超",
        shareNouns.ends(in: text, before: text.skippingSpaces(before: index - 1)),
        text[safe: index + 1].map({ !$0.isHan || $0 == "以" }) ?? true
    else { return nil }
    return Numeral(
        range: index..<(index + 1), digits: index..<(index + 1), value: PlainNumber(50), script: .chinese, ownUnit: "%")
}

private let shareNouns = Words("占比 比重 比例 份额 贡献率 占总数 占总量 占全国 占全省 占全市")

/// 二十二点五万: digits behind 点, and a magnitude behind them.
private func withDecimals(_ numeral: Numeral, in text: ScalarText) -> Numeral? {
    guard text[safe: numeral.range.upperBound] == "点" else { return nil }
    let start = numeral.range.upperBound + 1
    var end = start
    while let scalar = text[safe: end], ChineseNumeral.digit(scalar) != nil, end - start < 6 { end += 1 }
    let decimals = text.scalars[start..<end].compactMap { ChineseNumeral.digit($0).map(UInt8.init) }
    guard !decimals.isEmpty else { return nil }
    var result = numeral
    result.value = PlainNumber(digits: numeral.value.digits + decimals, scale: decimals.count)
    result.range = numeral.range.lowerBound..<end
    result.digits = result.range
    return withMagnitude(result, in: text)
}

/// Where a run of numeral characters ends; a run longer than any number ends early.
private func numeralEnd(in text: ScalarText, from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 4 * PlainNumber.maximumDigits, ChineseNumeral.isNumeral(text.scalars[end]) {
        end += 1
    }
    return end
}

/// 千 that begins a unit: 五十千克 is fifty kilograms.
private let thousandUnits = Words("千克 千米 千瓦 千伏 千卡 千焦 千帕 千赫 千牛")

private func withoutThousandOfUnit(_ end: Int, start: Int, in text: ScalarText) -> Int {
    end - start > 1 && thousandUnits.begins(in: text, at: end - 1) ? end - 1 : end
}

/// 三分之一 as 33.33 and 百分之五 as 5, both with the unit %; 千分之 keeps ‰.
private func chineseFraction(in text: ScalarText, start: Int, end: Int) -> Numeral? {
    guard text[safe: end] == "分", text[safe: end + 1] == "之",
        let below = ChineseNumeral.value(text.scalars[start..<end])
    else { return nil }
    let first = end + 2
    var last = numeralEnd(in: text, from: first)
    guard let above = ChineseNumeral.value(text.scalars[first..<last]), below > 0 else { return nil }
    var value = PlainNumber(above)
    if text[safe: last] == "点" {
        let decimals = last + 1
        let decimalsEnd = numeralEnd(in: text, from: decimals)
        let digits = text.scalars[decimals..<decimalsEnd].compactMap { ChineseNumeral.digit($0) }
        if !digits.isEmpty {
            value = PlainNumber(digits: value.digits + digits.map { UInt8($0) }, scale: digits.count)
            last = decimalsEnd
        }
    }
    if below != 100, below != 1000 { value = percent(above, of: below) }
    return Numeral(
        range: start..<last, digits: start..<last, value: value, script: .chinese, ownUnit: below == 1000 ? "‰" : "%")
}

/// A fraction in percent, to two decimals where it does not come out even.
func percent(_ above: Int, of below: Int) -> PlainNumber {
    let (product, overflow) = above.multipliedReportingOverflow(by: 10_000)
    guard !overflow, below > 0 else { return PlainNumber(0) }
    let hundredths = (product + below / 2) / below
    if hundredths % 100 == 0 { return PlainNumber(hundredths / 100) }
    return PlainNumber(hundredths).shifted(by: -2)
}
