extension ByteLevelVocabulary {
    /// The vocabulary as a `tokenizer.json`, which the tokenizers library loads too.
    ///
    /// The same vocabulary gives the same bytes.
    public func tokenizerJSON() -> [UInt8] {
        var json = #"{"version":"1.0","truncation":null,"padding":null,"added_tokens":["#
        json += specialTokens.enumerated().map { id, name in
            #"{"id":\#(id),"content":\#(Self.quoted(name)),"single_word":false,"lstrip":false,"#
                + #""rstrip":false,"normalized":false,"special":true}"#
        }.joined(separator: ",")
        json += #"],"normalizer":null,"pre_tokenizer":"#
        json += Self.byteLevel(addsPrefixSpace: false)
        json += #","post_processor":\#(postProcessor),"decoder":"#
        json += Self.byteLevel(addsPrefixSpace: true)
        json += #","model":{"type":"BPE","dropout":null,"unk_token":null,"#
        json += #""continuing_subword_prefix":null,"end_of_word_suffix":null,"#
        json += #""fuse_unk":false,"byte_fallback":false,"ignore_merges":false,"vocab":{"#
        json += tokens.enumerated().map { id, _ in "\(Self.quoted(name(of: id))):\(id)" }
            .joined(separator: ",\n")
        json += "},\"merges\":["
        json += merges.map { merge in
            Self.quoted("\(name(of: Int(merge.left))) \(name(of: Int(merge.right)))")
        }.joined(separator: ",\n")
        json += "]}}\n"
        return Array(json.utf8)
    }

    private func name(of id: Int) -> String {
        id < specialTokens.count
            ? specialTokens[id]
            : String(decoding: ByteAlphabet.encode(tokens[id]), as: UTF8.self)
    }

    private static func byteLevel(addsPrefixSpace: Bool) -> String {
        #"{"type":"ByteLevel","add_prefix_space":\#(addsPrefixSpace),"trim_offsets":true,"#
            + #""use_regex":true}"#
    }

    private var postProcessor: String {
        guard let beginning, let id = specialTokens.firstIndex(of: beginning) else { return "null" }
        let name = Self.quoted(beginning)
        let mark = #"{"SpecialToken":{"id":\#(name),"type_id":0}}"#
        let first = #"{"Sequence":{"id":"A","type_id":0}}"#
        let second = #"{"Sequence":{"id":"B","type_id":0}}"#
        return #"{"type":"TemplateProcessing","single":[\#(mark),\#(first)],"#
            + #""pair":[\#(mark),\#(first),\#(mark),\#(second)],"#
            + #""special_tokens":{\#(name):{"id":\#(name),"ids":[\#(id)],"tokens":[\#(name)]}}}"#
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
