import ChineseText

/// What joins the numbers of a list or range: 20.9、36.2、54个百分点.
private let listSigns = Words("、 ， , 和 或 及 与 至 到 — —— - － ~ ～ – 或者")

/// Gives a bare number the unit of the number that follows in its list, then leaves out what is no statistic.
func shareUnits(_ loose: [LooseMention]) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(loose.count)
    var follower: (mention: Mention, start: Int)?
    for one in loose.reversed() {
        let candidate = one.candidate
        var mention = Mention(candidate)
        var isKept = one.exclusion == nil
        if candidate.unit == nil, let follower, mayBeListed(one),
            joins(candidate.core.upperBound, follower.start, in: candidate.text)
        {
            mention.unit = follower.mention.unit
            mention.kind = follower.mention.kind
            isKept = true
            alignMagnitude(&mention, candidate, with: follower.mention)
        }
        guard isKept else {
            follower = nil
            continue
        }
        result.append(mention)
        follower = (mention, mention.range.lowerBound)
    }
    return result.reversed()
}

private func mayBeListed(_ one: LooseMention) -> Bool {
    // 三到五年 is a range; 三、五年 and other lists of Chinese numerals are words.
    guard one.candidate.numeral.script == .arabic else {
        return one.exclusion != nil && isRangeSign(in: one.candidate.text, at: one.candidate.core.upperBound) != nil
    }
    switch one.exclusion {
    case nil, .bare, .reference: return true
    default: return false
    }
}

private func joins(_ end: Int, _ start: Int, in text: ScalarText) -> Bool {
    guard let sign = listSigns.match(in: text, at: text.skippingSpaces(from: end)) else { return false }
    return text.skippingSpaces(from: sign.end) == start
}

/// 10—15万人: the magnitude belongs to both ends of a range, not to the items of a list.
private func alignMagnitude(_ mention: inout Mention, _ candidate: Candidate, with follower: Mention) {
    let text = candidate.text
    let isRange = isRangeSign(in: text, at: text.skippingSpaces(from: candidate.core.upperBound)) != nil
    guard isRange, !candidate.numeral.hasMagnitude, let power = follower.magnitude else { return }
    mention.value = mention.value.shifted(by: power)
}
