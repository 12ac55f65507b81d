/// Radicals that browsers print into PDF files in place of the characters: ⽹ for 网, ⺠ for 民.
///
/// They look the same and are found by no search. The first table is the compatibility mapping of the
/// Unicode Character Database (Kangxi Radicals); the second names the supplement's commonest.
enum Radicals {
    /// The character that a radical stands for; nil for all other scalars.
    static func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2F00...0x2FD5: kangxi[Int(scalar.value) - 0x2F00]
        case 0x2E80...0x2EF3: supplement[scalar]
        default: nil
        }
    }

    private static let kangxi: [Unicode.Scalar] = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀\
        寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋\
        比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸\
        缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛\
        辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻\
        黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
        """.unicodeScalars)

    private static let supplement: [Unicode.Scalar: Unicode.Scalar] = [
        "⺠": "民", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车", "⻓": "长", "⻔": "门", "⻘": "青", "⻚": "页", "⻛": "风",
        "⻝": "食", "⻢": "马", "⻣": "骨", "⻥": "鱼", "⻦": "鸟", "⻩": "黄", "⻬": "齐", "⻰": "龙",
    ]
}
