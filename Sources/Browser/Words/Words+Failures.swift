extension Words {
    /// What failed and what to do, in one sentence.
    func sentence(for failure: Message.Failure) -> String {
        switch failure {
        case .missing(let path):
            isChinese ? "\(path) 不存在，请核对名称。" : "\(path) does not exist; check the name."
        case .folder(let path):
            isChinese ? "\(path) 是文件夹，请指明其中的文件。" : "\(path) is a folder; name a file in it."
        case .unreadable(let path, let reason):
            isChinese
                ? "\(path) 不能读取（\(reason)），请检查权限。" : "\(path) cannot be read (\(reason)); check its permissions."
        case .empty(let path):
            isChinese ? "\(path) 是空文件，没有可读的内容。" : "\(path) is empty; there is nothing to read."
        case .noDocuments(let path):
            isChinese
                ? "\(path) 里没有文件，请放入 .txt 或 .md 文件。" : "\(path) holds no documents; put .txt or .md files there."
        case .corrections(let error): sentence(for: error)
        case .export(let error): sentence(for: error)
        case .exists(let path):
            isChinese
                ? "\(path) 已经存在，没有改动；请换个名称。" : "\(path) exists and was left as it is; choose another name."
        case .libraryUnusable(let reason):
            isChinese ? "文库不能使用，改用临时的：\(reason)" : "a temporary library is used: \(reason)"
        case .other(let sentence): sentence
        }
    }
}
