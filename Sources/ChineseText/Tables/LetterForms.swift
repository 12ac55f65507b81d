// Written by .ci/character-tables (`make tables`) from the Unicode Character Database 15.0.0 of Debian's unicode-data.
// © 2022 Unicode®, Inc., under the Unicode licence: https://www.unicode.org/license.txt

extension CharacterTables {
    /// A scalar in hexadecimal, and the forms of it and of those that follow it.
    static let letterForms: StaticString = #"""
        00AA a
        00B2 2 3 ´ μ
        00B9 1 o » 1⁄4 1⁄2 3⁄4 ¿ a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss a a a a a a ae c e e
        00EA e e i i i i d n o o o o o ÷ o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g
        011F g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l· l· l l n n n n n n ʼn n n o o o o o o
        0152 oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s b ɓ ƃ ƃ ƅ ƅ ɔ
        0187 ƈ ƈ ɖ ɗ ƌ ƌ ƍ ǝ ə ɛ ƒ ƒ ɠ ɣ ƕ ɩ ɨ ƙ
        019C ɯ ɲ ƞ ɵ o o ƣ ƣ ƥ ƥ ʀ ƨ ƨ ʃ ƪ ƫ ƭ ƭ ʈ u u ʊ ʋ ƴ ƴ ƶ ƶ ʒ ƹ
        01BC ƽ
        01C4 dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u ǝ a a a a ae ae ǥ ǥ g g k k o o o o ʒ ʒ j dz dz
        01F3 dz g g ƕ ƿ n n a a ae ae o o a a a a e e e e i i i i o o o o r r r r u u u u s s t t ȝ ȝ h h ƞ ȡ ȣ ȣ ȥ ȥ a
        0227 a e e o o o o o o o o y y
        023A ⱥ ȼ ȼ ƚ ⱦ ȿ ɀ ɂ ɂ b ʉ ʌ ɇ ɇ ɉ ɉ ɋ ɋ ɍ ɍ ɏ ɏ ɐ a
        0261 g
        02B0 h ɦ j r ɹ ɻ ʁ w y
        02E0 ɣ l s x ʕ
        0370 ͱ ͱ ͳ ͳ ʹ ͵ ͷ
        037E ; ϳ
        0386 α · ε η ι ΋ ο ΍ υ ω ι α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ ΢ σ τ υ φ χ ψ ω ι υ α ε η ι υ
        03C2 σ
        03CA ι υ ο υ ω ϗ β θ υ υ υ φ π ϗ ϙ ϙ ϛ ϛ ϝ ϝ ϟ ϟ ϡ ϡ ϣ ϣ ϥ ϥ ϧ ϧ ϩ ϩ ϫ ϫ ϭ ϭ ϯ ϯ κ ρ σ ϳ θ ε ϶ ϸ ϸ σ ϻ ϻ ϼ ͻ ͼ ͽ
        0400 е е ђ г є ѕ і і ј љ њ ћ к и у џ а б в г д е ж з и и к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я
        0439 и
        0450 е е ђ г
        0457 і
        045C к и у џ ѡ ѡ ѣ ѣ ѥ ѥ ѧ ѧ ѩ ѩ ѫ ѫ ѭ ѭ ѯ ѯ ѱ ѱ ѳ ѳ ѵ ѵ ѵ ѵ ѹ ѹ ѻ ѻ ѽ ѽ ѿ ѿ ҁ
        048A ҋ ҋ ҍ ҍ ҏ ҏ ґ ґ ғ ғ ҕ ҕ җ җ ҙ ҙ қ қ ҝ ҝ ҟ ҟ ҡ ҡ ң ң ҥ ҥ ҧ ҧ ҩ ҩ ҫ ҫ ҭ ҭ ү ү ұ ұ ҳ ҳ ҵ ҵ ҷ ҷ ҹ ҹ һ һ ҽ ҽ ҿ
        04C0 ӏ ж ж ӄ ӄ ӆ ӆ ӈ ӈ ӊ ӊ ӌ ӌ ӎ ӎ ӏ а а а а ӕ ӕ е е ә ә ә ә ж ж з з ӡ ӡ и и и и о о ө ө ө ө э э у у у у у у ч ч
        04F6 ӷ ӷ ы ы ӻ ӻ ӽ ӽ ӿ ӿ ԁ ԁ ԃ ԃ ԅ ԅ ԇ ԇ ԉ ԉ ԋ ԋ ԍ ԍ ԏ ԏ ԑ ԑ ԓ ԓ ԕ ԕ ԗ ԗ ԙ ԙ ԛ ԛ ԝ ԝ ԟ ԟ ԡ ԡ ԣ ԣ ԥ ԥ ԧ ԧ ԩ ԩ ԫ
        052C ԭ ԭ ԯ ԯ ԰ ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ
        0587 եւ
        0622 آ أ ؤ إ ئ
        0675 اٴ وٴ ۇٴ يٴ
        06C0 ۀ ہ ۂ
        06D3 ۓ
        0929 ऩ
        0931 ऱ ल ळ ऴ
        0958 क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़
        09CB ো ৌ
        09DC ড় ঢ় ৞ য়
        0A33 ਲ਼ ਴ ਵ ਸ਼
        0A59 ਖ਼ ਗ਼ ਜ਼ ੜ ੝ ਫ਼
        0B48 ୈ ୉ ୊ ୋ ୌ
        0B5C ଡ଼ ଢ଼
        0B94 ஔ
        0BCA ொ ோ ௌ
        0C48 ై
        0CC0 ೀ
        0CC7 ೇ ೈ ೉ ೊ ೋ
        0D4A ൊ ോ ൌ
        0DDA ේ ෛ ො ෝ ෞ
        0E33 ํา
        0EB3 ໍາ
        0EDC ຫນ ຫມ
        0F0C ་
        0F43 གྷ
        0F4D ཌྷ
        0F52 དྷ
        0F57 བྷ
        0F5C ཛྷ
        0F69 ཀྵ
        0F73 ཱི ུ ཱུ ྲྀ ྲཱྀ ླྀ ླཱྀ
        0F81 ཱྀ
        0F93 ྒྷ
        0F9D ྜྷ
        0FA2 ྡྷ
        0FA7 ྦྷ
        0FAC ྫྷ
        0FB9 ྐྵ
        1026 ဦ
        10A0 ⴀ ⴁ ⴂ ⴃ ⴄ ⴅ ⴆ ⴇ ⴈ ⴉ ⴊ ⴋ ⴌ ⴍ ⴎ ⴏ ⴐ ⴑ ⴒ ⴓ ⴔ ⴕ ⴖ ⴗ ⴘ ⴙ ⴚ ⴛ ⴜ ⴝ ⴞ ⴟ ⴠ ⴡ ⴢ ⴣ ⴤ ⴥ ჆ ⴧ
        10CD ⴭ
        10FC ნ
        13A0 ꭰ ꭱ ꭲ ꭳ ꭴ ꭵ ꭶ ꭷ ꭸ ꭹ ꭺ ꭻ ꭼ ꭽ ꭾ ꭿ ꮀ ꮁ ꮂ ꮃ ꮄ ꮅ ꮆ ꮇ ꮈ ꮉ ꮊ ꮋ ꮌ ꮍ ꮎ ꮏ ꮐ ꮑ ꮒ ꮓ ꮔ ꮕ ꮖ ꮗ ꮘ ꮙ ꮚ ꮛ ꮜ ꮝ ꮞ ꮟ ꮠ ꮡ ꮢ ꮣ ꮤ ꮥ
        13D6 ꮦ ꮧ ꮨ ꮩ ꮪ ꮫ ꮬ ꮭ ꮮ ꮯ ꮰ ꮱ ꮲ ꮳ ꮴ ꮵ ꮶ ꮷ ꮸ ꮹ ꮺ ꮻ ꮼ ꮽ ꮾ ꮿ ᏸ ᏹ ᏺ ᏻ ᏼ ᏽ
        1B06 ᬆ ᬇ ᬈ ᬉ ᬊ ᬋ ᬌ ᬍ ᬎ
        1B12 ᬒ
        1B3B ᬻ ᬼ ᬽ ᬾ ᬿ ᭀ ᭁ ᭂ ᭃ
        1C90 ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ ჱ ჲ ჳ ჴ ჵ ჶ ჷ ჸ ჹ ჺ ᲻ ᲼ ჽ ჾ ჿ
        1D2C a ae b ᴯ d e ǝ g h i j k l m n ᴻ o ȣ p r t u w a ɐ a ᴂ b d e ə ɛ ɜ g ᵎ k m n o ɔ ᴖ ᴗ p t u ᴝ ɯ v ᴥ β γ δ φ
        1D61 χ i r u v β γ ρ φ χ
        1D78 н
        1D9B ɒ c ɕ d ɜ f ɟ g ɥ ɨ ɩ ɪ ᵻ ʝ ɭ ᶅ ʟ ɱ ɰ ɲ ɳ ɴ ɵ ɸ ʂ ʃ ƫ ʉ ʊ ᴜ ʋ ʌ z ʐ ʑ ʒ θ
        1E00 a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k k k k k
        1E36 l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s s s s s s s t t
        1E6C t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z h t w y aʾ s ẜ ẝ ss ẟ a
        1EA1 a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o o o o o o
        1ED7 o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y ỻ ỻ ỽ ỽ ỿ ỿ α α α α α α α α α α α α α
        1F0D α α α ε ε ε ε ε ε ἖ ἗ ε ε ε ε ε ε ἞ ἟ η η η η η η η η η η η η η η η η ι ι ι ι ι ι ι ι ι ι ι ι ι ι ι ι ο ο ο
        1F43 ο ο ο ὆ ὇ ο ο ο ο ο ο ὎ ὏ υ υ υ υ υ υ υ υ ὘ υ ὚ υ ὜ υ ὞ υ ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω α α ε ε η η ι ι ο
        1F79 ο υ υ ω ω ὾ ὿ α α α α α α α α α α α α α α α α η η η η η η η η η η η η η η η η ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω
        1FAF ω α α α α α ᾵ α α α α α α α ᾽ ι
        1FC2 η η η ῅ η η ε ε η η η
        1FD0 ι ι ι ι ῔ ῕ ι ι ι ι ι ι
        1FE0 υ υ υ υ ρ ρ υ υ υ υ υ υ ρ ῭ ΅ ` ῰ ῱ ω ω ω ῵ ω ω ο ο ω ω ω
        2C00 ⰰ ⰱ ⰲ ⰳ ⰴ ⰵ ⰶ ⰷ ⰸ ⰹ ⰺ ⰻ ⰼ ⰽ ⰾ ⰿ ⱀ ⱁ ⱂ ⱃ ⱄ ⱅ ⱆ ⱇ ⱈ ⱉ ⱊ ⱋ ⱌ ⱍ ⱎ ⱏ ⱐ ⱑ ⱒ ⱓ ⱔ ⱕ ⱖ ⱗ ⱘ ⱙ ⱚ ⱛ ⱜ ⱝ ⱞ ⱟ
        2C60 ⱡ ⱡ ɫ ᵽ ɽ ⱥ ⱦ ⱨ ⱨ ⱪ ⱪ ⱬ ⱬ a ɱ ɐ ɒ ⱱ ⱳ ⱳ ⱴ ⱶ
        2C7C j v ȿ ɀ ⲁ ⲁ ⲃ ⲃ ⲅ ⲅ ⲇ ⲇ ⲉ ⲉ ⲋ ⲋ ⲍ ⲍ ⲏ ⲏ ⲑ ⲑ ⲓ ⲓ ⲕ ⲕ ⲗ ⲗ ⲙ ⲙ ⲛ ⲛ ⲝ ⲝ ⲟ ⲟ ⲡ ⲡ ⲣ ⲣ ⲥ ⲥ ⲧ ⲧ ⲩ ⲩ ⲫ ⲫ ⲭ ⲭ ⲯ ⲯ ⲱ
        2CB2 ⲳ ⲳ ⲵ ⲵ ⲷ ⲷ ⲹ ⲹ ⲻ ⲻ ⲽ ⲽ ⲿ ⲿ ⳁ ⳁ ⳃ ⳃ ⳅ ⳅ ⳇ ⳇ ⳉ ⳉ ⳋ ⳋ ⳍ ⳍ ⳏ ⳏ ⳑ ⳑ ⳓ ⳓ ⳕ ⳕ ⳗ ⳗ ⳙ ⳙ ⳛ ⳛ ⳝ ⳝ ⳟ ⳟ ⳡ ⳡ ⳣ
        2CEB ⳬ ⳬ ⳮ
        2CF2 ⳳ
        2D6F ⵡ
        A640 ꙁ ꙁ ꙃ ꙃ ꙅ ꙅ ꙇ ꙇ ꙉ ꙉ ꙋ ꙋ ꙍ ꙍ ꙏ ꙏ ꙑ ꙑ ꙓ ꙓ ꙕ ꙕ ꙗ ꙗ ꙙ ꙙ ꙛ ꙛ ꙝ ꙝ ꙟ ꙟ ꙡ ꙡ ꙣ ꙣ ꙥ ꙥ ꙧ ꙧ ꙩ ꙩ ꙫ ꙫ ꙭ
        A680 ꚁ ꚁ ꚃ ꚃ ꚅ ꚅ ꚇ ꚇ ꚉ ꚉ ꚋ ꚋ ꚍ ꚍ ꚏ ꚏ ꚑ ꚑ ꚓ ꚓ ꚕ ꚕ ꚗ ꚗ ꚙ ꚙ ꚛ ꚛ ъ ь
        A722 ꜣ ꜣ ꜥ ꜥ ꜧ ꜧ ꜩ ꜩ ꜫ ꜫ ꜭ ꜭ ꜯ
        A732 ꜳ ꜳ ꜵ ꜵ ꜷ ꜷ ꜹ ꜹ ꜻ ꜻ ꜽ ꜽ ꜿ ꜿ ꝁ ꝁ ꝃ ꝃ ꝅ ꝅ ꝇ ꝇ ꝉ ꝉ ꝋ ꝋ ꝍ ꝍ ꝏ ꝏ ꝑ ꝑ ꝓ ꝓ ꝕ ꝕ ꝗ ꝗ ꝙ ꝙ ꝛ ꝛ ꝝ ꝝ ꝟ ꝟ ꝡ ꝡ ꝣ ꝣ ꝥ ꝥ ꝧ
        A768 ꝩ ꝩ ꝫ ꝫ ꝭ ꝭ ꝯ ꝯ ꝯ
        A779 ꝺ ꝺ ꝼ ꝼ ᵹ ꝿ ꝿ ꞁ ꞁ ꞃ ꞃ ꞅ ꞅ ꞇ
        A78B ꞌ ꞌ ɥ ꞎ ꞏ ꞑ ꞑ ꞓ
        A796 ꞗ ꞗ ꞙ ꞙ ꞛ ꞛ ꞝ ꞝ ꞟ ꞟ ꞡ ꞡ ꞣ ꞣ ꞥ ꞥ ꞧ ꞧ ꞩ ꞩ ɦ ɜ g ɬ ɪ ꞯ ʞ ʇ ʝ ꭓ ꞵ ꞵ ꞷ ꞷ ꞹ ꞹ ꞻ ꞻ ꞽ ꞽ ꞿ ꞿ ꟁ ꟁ ꟃ ꟃ ꞔ ʂ ᶎ ꟈ ꟈ ꟊ
        A7D0 ꟑ
        A7D6 ꟗ ꟗ ꟙ
        A7F2 c f q ꟶ ꟶ ꟷ h oe
        AB5C ꜧ ꬷ ɫ ꭒ
        AB69 ʍ
        """#
}
