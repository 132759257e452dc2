Testing.__checkValue(try JSONSerialization.jsonObject(
                with: Data(contentsOf: folder.appending(path: "config.json"))) as? [String: Any],expression: .__fromSyntaxNode(#"try JSONSerialization.jsonObject(\#n                with: Data(contentsOf: folder.appending(path: "config.json"))) as? [String: Any]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:140:26-142:98
