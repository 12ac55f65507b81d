/// The units and measure words that may follow a number, by kind.
///
/// Sources: GB 3100-1993 and GB 3102 (SI units and their Chinese names and symbols), the legal units of China with those
/// still in use (亩, 斤, 里), GB/T 15835-2011 (which numbers measure), GB/T 12406 and ISO 4217 (currencies), and the
/// measure words (量词) that grammars of modern Chinese list (《现代汉语八百词》, appendix of nouns with their measure
/// words), with those of statistics and transport (标箱, 架次, 吨公里). To add one, write it in its line.
enum UnitTable {
    /// Shares.
    static let percent = "% ％ ‰ ‱ 个百分点 百分点 个千分点"
    /// Currencies; the magnitude before them is never part of them.
    static let money = """
        元 元人民币 人民币 美元 欧元 日元 港元 港币 英镑 新台币 卢布 韩元 新加坡元 澳元 加元 瑞士法郎 法郎 澳门元 澳门币 泰铢 卢比 林吉特 比索 兰特 克朗 里亚尔 迪拉姆 坚戈 越南盾 美分 角 分钱 块钱
        """
    /// Time. 年, 月, 日, 时, 分 alone are dates as often as durations; the exclusions tell them apart.
    static let duration = """
        年 个月 个半月 月 个星期 星期 周 个工作日 工作日 个自然日 日 天 个昼夜 昼夜 晚 夜 小时 个小时 个钟头 分钟 秒 秒钟 毫秒
        微秒 纳秒 个学时 学时 工日 人日 人天 人月 人年 工时 课时 个课时 个学年 学年 个学期 学期 个季度 季度 岁 周岁 个交易日 交易日
        """
    /// Length.
    static let length = """
        公里 千米 米 分米 厘米 毫米 微米 纳米 英寸 英尺 英里 海里 华里 里 丈 尺 寸 车道公里 皮长公里 芯公里 延米 延长米 单线公里 双线公里 光年 km m cm mm nm
        """
    /// Area.
    static let area = """
        平方公里 平方千米 平方米 平米 平方厘米 平方毫米 平方英里 平方分米 标准亩 公顷 亩 亩次 公亩 顷 畦 km² m² ㎡
        """
    /// Mass.
    static let mass = """
        吨 公吨 公斤 千克 克 毫克 微克 斤 市斤 两 担 磅 盎司 克拉 吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 吨碳 吨油当量 毫克当量 公担 载重吨 总吨 综合吨 t kg g mg μg
        """
    /// Volume.
    static let volume = """
        立方米 立方千米 立方公里 立方厘米 立方分米 立方毫米 立方 方 升 毫升 微升 公升 加仑 桶 标准立方米 m³ L mL ml
        """
    /// Energy, power and what electricity is counted in.
    static let energy = """
        千瓦时 千瓦 瓦 兆瓦 吉瓦 兆瓦时 吉瓦时 度 度电 伏 千伏 伏安 千伏安 兆伏安 安时 焦耳 焦 千焦 兆焦 吉焦 千乏 兆乏 安培 毫安 毫安时 欧姆 微瓦 毫瓦 太瓦时 亿瓦时 千瓦·时 兆瓦·时 卡路里 千卡 大卡 马力 匹 kW
        kWh kW·h MW MWp kWp GWp Wh GJ MJ kJ MWh GW GWh TWh kV kVA MVA W
        """
    /// What is scored, measured in none of the above, or named by letters.
    static let other = """
        个基点 基点 勒克斯 坎德拉 贝可 贝克勒尔 西弗 毫西弗 摩尔 兆字节 吉字节 拍字节 泽字节 吉赫兹 千兆 转 摄氏度 ℃ °C 华氏度 级地震 分贝 PF PFLOPS EFLOPS TFLOPS PFlops EFlops Pflops Eflops P E 比特 字节 TB GB MB PB KB ZB EB GHz MHz Hz Gbps
        Mbps Tbps Mb/s Gb/s dB ppm 帕 千帕 兆帕 牛 千牛 赫兹 兆赫 流明 像素 万吨公里 吨公里 人公里
        """
    /// Points of a score.
    static let score = "分"
    /// Multiples.
    static let multiple = "倍 番"
    /// Measure words that count things, people and events.
    static let count = """
        个 件 项 名 人 位 家 户 口 头 只 条 张 座 栋 幢 间 套 台 部 辆 艘 架 列 列车 节车厢 篇 本 册 卷 份 封 幅 首 支 枝
        把 根 棵 株 朵 片 块 粒 颗 滴 团 堆 群 批 组 对 双 副 串 排 层 级台阶 处 所 场 届次 次 回 趟 遍 轮 种 类 款 型号 门 班
        期 起 宗 例 桩 笔 单 桌 顿 餐 束 捆 挂 拨 伙 帖 通 讲 招 航次 车次 台套 件套 标段 图斑 点位 展位 摊位 工位 铺位 机位 货位 托位 标台 标准台 自然箱 股民 学分 人份额 票 席 员 尊 枚 盏 面 扇 顶 床 张床位 席位 道 股 集 段 句 字 词 页 号人 标箱 标准箱 TEU 箱 袋 瓶 包
        盒 罐 筐 车 船 航班 班次 架飞机 床位 人份 剂 剂次 针 针次 羽 尾 案 匹马 峰 蔸 穴 窝 孔 眼 口井 杆 门店 卡 户次
        幕 出 折 辑 帧 部次 节 盘 局 跨 樘 座次 吨级泊位 泊位 机架 标准机架 架次 车位 学位 名额 岗位
        """
    /// Nouns that are counted without a measure word (8 县市): places, bodies and the like.
    static let nouns = """
        县市区 市县区 区县市 县区市 县市 市县 市州 州市 县区 区县 县 市 州 省 省份 省市 省区市 自治区 旗县 旗县区 盟市 师市 地州 地市 旗 苏木 嘎查 团场 法院 检察院 银行 景区 小区 基地 区 乡镇 镇街 乡 镇 街道 村 社区 村社 国 国家 城
        城市 村庄 企业 学校 高校 医院 园区 项目 部门 单位 厂 村组 群众 党员 干部 职工 农民 居民 学生 教师 老人 家庭 农户 人口 商户 用户 班子 集团 场馆 口岸 站点 班级 代表 委员
        """
    /// Words that begin like a unit and are none.
    static let notUnits = """
        台阶 市民 市场 市级 市委 市政 市内 县级 县委 县域 县道 省级 省委 省道 省内 国道 国有 国内 国际 国债 区级 区域 村民 村级 镇级 乡村 乡道 城镇 社区级 台账 分别 分之 分类 分配 分期 分级 分布 部门 部分 部署 家庭 家长 家居 人大 人民 人均 人才 人工 口径 位于 位居 位列 项目 条件 条例 期间 次要 批准 批复 对接 对口 对外 对标 层面 层次 面积
        面向 面对 处理 处于 处置 所有 种植 种子 类型 类别 支持 支付 支出 片区 度假 里程 米粉 元旦 元素 天然 天津 年均 年底 年度 年初 年末 年轻 轮换 集团 集中 集成 集体 句容 站点 级别 班子 门类 只有 只要
        头部 根据 根本 首次 首批 首位 套餐 座谈 起来 例如 组织 组建 组成 群众 群体 队伍 单位 船舶 车辆 车型 名列 名单 名录 件事 卷烟 款项 份额 段落 双一流 双碳 双向 道路 顶层 包括 包含 包保 卡车 口岸 口粮
        眼镜 页岩 字节 字号 床垫 张家 盒子 局部 节能 节点 节约 节水 船只 回收 回升 回报 场所 场景 场馆 块状 升级 升至 升学 担保 担当 两岸 两国 方面 匹配 克服 秒杀 周边 周期 周年 日均 日常 日益 月均 月份 时期 分钟前
        方案 方向 方式 方法 方便 方针 方阵 方队 方志 方可 方能 方才 方圆 方言 方略 方位 通车 通过 通知 通报 通航 通水 通信 通讯 通用 通关 通道 通行 通江 通电 通达 通邮 通气 通告 案件 案例 案由 案值 案情 案发 案卷 案源 案头 挂牌 挂职 挂钩 束缚 餐饮 餐厅 讲话 讲座 讲解 招商 招标 招生 招聘 招录 拨付 捆绑 桌面 银行业 基地化 转移 转型 转化 转变 转入 转让 转为 转办 千兆网 千兆光 法院系统
        度过 顶尖 幕后 出口 出现 折合 株洲 枝江 尺度 寸土 里面 里约 斤斤 桶装 户籍 户均 户外 户口 股份 股权 股东 箱包 针对 孔子 盘活 盘点
        """
    /// Measure words that also count as `N 大 …`: five big fields are five.
    static let greatNouns = """
        领域 任务 行动 工程 主题 产业 体系 板块 方面 举措 平台 活动 计划 专项 重点 类别 片区 基地 中心 集群 要素 机制 环节 系统 指标
        """
}

extension UnitTable {
    private static let nounSet = Set(words(in: nouns))

    /// Whether a unit is a counted noun rather than a measure word.
    static func isNoun(_ unit: String) -> Bool { nounSet.contains(unit) }
}
