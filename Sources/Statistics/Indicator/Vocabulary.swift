/// The words that labels are cut by. Each list is one idea; add a word in its line.
enum Vocabulary {
    /// Verbs of official reports: what is done to the things counted.
    static let verbs = Words(
        """
        召开 制定 修改 修订 打包修正 修正 废止 审查 批准 听取 审议 开展 作出 任免 组织 举办 举行 形成 完成 认领 接待 处理 新设 增设 设立 设置 惠及 督促
        解决 整改 推动 征求 组建 邀请 协助 完善 确定 提出 建立 建成 建设 新建 扩建 改建 改造 改扩建 实施 发放 支持 争取 铺开 铺排 拟定 设有 收看 上线 整理 培植 揭牌 攻坚 核查 排除 消除 审核 评定 认定 评审 评查 回访 拍摄 印制 投保 承保 承担 承办 开工建设 建成投产 建成投用 建成通车 落实 清理 新增 净增 培育 引进
        认证 帮扶 办理 推广 创建 获批 获评 获得 部署 推进 出台 编制 印发 发布 签约 开通 启动 查处 破获 立案 审结 受理 执结 调解 化解 退出 清收 淘汰 关停
        拆除 治理 修复 培训 招录 招聘 安置 救助 发现 收集 转办 答复 发行 下达 拨付 减免 资助 奖励 表彰 授予 命名 评选 选派 派出 接收 扶持 打造 布局 开工
        投产 竣工 投用 开放 开设 开行 开办 开发 购置 配备 配建 配套 建强 做强 增加 减少 压减 精简 取消 下放 承接 兑现 筹集 筹措 募集 安排 通过 评估 检查
        视察 走访 慰问 联系 收到 交办 督办 提请 提交 作出 票决 征集 采纳 报送 批复 核准 备案 登记 注册 颁发 发出 制发 起草 代拟 聘请 选举 补选 罢免 接受
        决定 宣传 编印 编发 刊发 推出 推介 推荐 遴选 入选 纳入 覆盖 服务 保障 改善 优化 提升 盘活 处置 消化 回收 收回 追回 挽回 追缴 缴纳 征收 储备 供应
        投放 投入 融资 引导 吸引 吸纳 带动 拉动 撬动 贷款 补助 补贴 减税 降费 让利 植树 造林 种植 播种 收获 调入 调出 输送 转移 搬迁 脱贫 受益 参加 参与
        走进 深入 接访 下访 包案 办结 答复 评议 测评 询问 约谈 问责 处分 移送 起诉 批捕 逮捕 判处 提起 监督 纠正 撤销 制作 制订 采购 谋划 对接 洽谈 举报
        检测 监测 排查 整治 打掉 抓获 缴获 关闭 取缔 验收 交付 分配 筹建 续建 复建 重建 加固 疏浚 清淤 绿化 亮化 硬化 养护 铺设 架设 安装 更新 报废 置换
        推行 建好 创办 举行 招收 录取 毕业 引入 集聚 聚集 落户 落地 孵化 转化 攻克 突破 申请 授权 发表 出版 展出 演出 接种 筛查 签订 签署 达成 缔结
        """)

    /// Nouns that begin like a verb.
    static let notVerbs = Words(
        """
        服务业 服务贸易 服务消费 服务机构 服务人员 投资额 投资者 投资规模 投资总额 建设用地 建设规模 建设资金 转移支付 转移就业 贷款余额 贷款规模 贷款利率 发行规模 毕业生 申请量 授权量 保障性 保障房
        治理率 覆盖率 覆盖面 处理率 处理量 完成率 完成额 实现率 受益者 参加人数 登记失业 注册资本 注册商标 注册用户 检测机构 监测站 培训机构 联系点 供应量 消费 布局 开工率 通过率 入选率
        """)

    /// Verbs that never stand inside the name of a quantity, so that a subject may stand before them.
    static let strongVerbs = Words(
        """
        提出 制定 召开 形成 收到 办理 建成 新增 新建 开展 举办 组织 培育 获批 实施 引进 查处 受理 审结 发放 设立 审议 听取 征集 收集 走访 修订 创建 入选 获得 破获 完成
        """)

    /// What the things counted at the front of a clause do, with a number behind it: 15个园区落地项目30个.
    static let doing = Words(
        """
        完成 落地 实施 新增 实现 建成 吸纳 吸引 带动 培育 引进 办理 接待 开展 举办 发放 提供 参加 参与 惠及 覆盖 服务 达到 获得 投入 累计 走访 提出 收集 召开 生产 销售 签约 开设
        """)

    /// Before a verb, part of what is done: 拟听取, 持续推进, 累计争取.
    static let adverbs = Words(
        "拟 持续 累计 全面 深入 成功 连续 共同 集中 全部 统筹 积极 大力 扎实 稳步 加快 首批 新 再 分批 分类 现场 初步 依法 陆续 先后 有序 高质量 高标准 全省 全市 全县 全区 全州 全国 我省 我市 各地"
    )

    /// Words at the front of a clause that no label needs.
    static let front = Words(
        """
        其中 同时 并且 并 还 也 且 又 均 共 总共 共计 一共 累计共 共有 已 已经 目前 现在 全年 年内 一年来 五年来 到目前为止 据统计 据初步统计 全年共 以来 年底 年末 年初
        的 要 确保 力争 预计 预期 即 或者 或 以及 及 和 与 则 而 但 均已 已有 是指 即将 此外 另 另有 另外 仅 分别 到 至 约 是 应当 可以 不得 必须 努力 特别是 尤其是 包括
        我们 我省 我市 —— 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 成为
        """)

    /// Words that begin like one of those at the front and are no such thing.
    static let notFront = Words(
        """
        共建 共享 共同 共青团 要素 还款 还贷 并购 并网 和平 和美 及时 及格 及第 到位 到账 到期 至少 约束 即期 即时 但是 另行 与会 或有 均等 均衡 又好 也门 且末 的士 以旧 是否
        """)

    /// Words that end like one that only leads up to a number and are no such thing.
    static let notEnd = Words(
        """
        平均 人均 户均 日均 年均 月均 累计 合计 总计 统计 设计 会计 审计 预计 产能 功能 智能 性能 节能 储能 动能 效能 技能 职能 光能 风能 电能 热能 核能 氢能 势能 行为 作为
        成为 公有 国有 私有 所有 保有 占有 拥有 享有 持有 存在 现在 所在 潜在 公共 总共 因由 自由 理由 节约 契约 合约 公约 集约 履约 签约 需要 重要 主要 首要 概要 纪要 小将
        一并 合并 兼并 饱和 平和 温和 总和 共和 中和 遇到 收到 接到 看到 得到 达到 碳达峰 抵达 表达 传达 发达 雷达 直达 通达 到达 送达 转达 医保 社保 由于 关于 对于 基于 属于 用于
        """)

    /// Words at the end of the text before a number that only lead up to it.
    static let end = Words(
        """
        达到 达 已达 为 至 到 是 有 共 共计 共有 分别达 分别为 分别达到 分别 均 已 约 保持在 稳定在 维持在 控制在 提升到 提升至 增至 增加到 增加至 降至 降到
        提高到 提高至 增长到 增长至 上升到 上升至 扩大到 扩大至 减少到 减少至 下降到 下降至 降低到 降低至 仅 仅为 已 超 总计 合计 累计达 累计达到 升至 应当于 应当在 于
        应当 最长 最多 最高 最低 可以 将 要 力争 确保 能 并 和 、 ， 各 每 拓展至 扩展至 延伸至 跃升至 跃升到 迈上 实现 首次 在 由 从 高达 多达 长达 （ : ： 实现翻番 翻番 了 —— 以下 下列 如下
        """)

    /// Changes of a quantity: they stay in the label, behind what changes.
    static let growth = Words(
        """
        增长 下降 提高 提升 增产 减产 增收 减收 增支 减支 增亏 减亏 增加 减少 降低 上升 回落 缩短 压减 压缩 扩大 缩小 收窄 增幅 降幅 上涨 下跌 减 增 降 升 涨 跌 翻 提速 加快 放缓 高于 低于 快于 慢于 优于
        超过 延长 超出 高出 高 低 快 多 少 领先 落后
        """)

    /// What may stand before a change without being what changes: 同比增长, 较上年下降, 年均提高.
    static let measureOfChange = Words(
        "同比 环比 年均 平均 累计 同口径 可比口径 比 较 实际 名义 逐年 每年 分别 均 也 又 再 预计 约 比上年 较上年 总体 同期 两年 三年 五年 日均 月均")

    /// Comparisons, which need the whole label before them: 增长高于全国平均.
    static let comparison = Words("高于 低于 快于 慢于 优于 高出 超出 超过全国 领先 比全国 比全省 比上年 较上年")

    /// Nouns that describe the thing named before them: 总投资, 占比, 月访问量.
    static let attributes = Words(
        """
        总产能 总产量 总库容 总容量 总建筑面积 总长 总长度 总人次 总户数 总成交额 总销售额 总床位 总投资 总里程 总装机 总量 总额 总规模 总面积 总数 总产值 总收入 总人口 总人数 总资产 总值 总营收 占比 占 比重 比例 月访问 月活 月均 日均 年均 人均 户均 户数 人数 面积 投资 金额 资金
        合同金额 合同额 成交额 增速 增量 规模 产值 营收 产量 利润 税收 存量 余额 五年 当年 同比 吞吐量 用户 签约 到位
        增加值 成交价 缴费 参保 直接 间接 年产 年营 单价 单日 市值
        """)

    /// Verbs whose subject is what the label before is about: …、完成投资 4608 亿元.
    static let carrying = Words("完成 带动 拉动 涉及 惠及 投入 赋能 受益 实现 覆盖 占 到位 投资 服务 吸引 吸纳")

    /// A remark on the rank of a figure, no part of any label: 居全国第 3 位.
    static let remarks = Words("居 稳居 位居 均居 列 位列 排 排名 创 再创 均创 成为 保持 持续 跃居 首次 全国 连续 实现翻番 翻番 同口径 名列 处于 远超 超额 均")

    /// Nouns that a measured quantity ends in; names before 分别 end in one or share the last one's.
    static let heads = Words(
        """
        产值 增加值 收入 支出 人次 人数 户数 件数 起数 次数 投资 产量 消费 总额 总量 总值 总花费 花费 金额 余额 利润 营收 税收 面积 里程 规模 标准 比重 占比 比例 价格 指数 存量 数量 出口
        进口 成本 费用 资产 存款 贷款 人口 用户 强度 水平 销量 销售额 增速 流量 时间 收益 资金 密度 浓度 寿命 年限 质量 能力 容量 装机 电量
        """)

    /// What stretches a head to the left: 产业产值, 居民收入.
    static let headPrefixes = Words("产业 行业 工业 企业 居民 项目 人均 平均 总 新增 销售 可支配")

    /// Words that begin the predicate of a lead sentence: 经营主体持续壮大。
    static let predicates = Words("持续 稳步 不断 有效 全面 更加 进一步 显著 明显 充分 加快 稳中 加密 提质 增强 提升 超前 有力 逐步 成效 深化 保障")
}
