/// What a text inherits from the document around it.
struct BlockContext: Sendable {
    /// The year of the part, for 今年 and 去年; nil when nothing states its date.
    var year: Int?
    /// Its month, for 本月.
    var month: Int?
    /// The period of the section or part.
    var period = ""
    /// What the section or the kind of document says about everything in it.
    var status = Statistic.Status.actual
    /// Whether it is a rule (law, regulation), where Chinese numerals measure and 以下 may exclude its number.
    var isRule = false
    /// Whether the document is a report given early in its year, so that the year itself is still to come.
    var isEarlyReport = false
    /// Whether the rule says that 以下 does not include the number itself.
    var belowExcludes = false
    /// Whether the document is a budget, so that an English estimate in it is a plan.
    var isBudget = false
    /// The open sentence that lists in a rule complete: …有下列行为之一的，处以罚款：
    var chapeau = ""
    /// The heading that runs into the text of a notice (春节：放假调休，共7天); empty without one.
    var head = ""
    /// The year that the title of a notice names, for dates without a year.
    var titleYear: Int?
    /// What 全省, 全市 and their kin stand for.
    var home = Home()
}
