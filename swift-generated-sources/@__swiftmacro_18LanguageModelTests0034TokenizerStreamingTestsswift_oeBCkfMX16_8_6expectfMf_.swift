Testing.__checkBinaryOperation(steps,{ $0 == $1() },["", "a", "", "é", "", "", "映", "", "", "", "🎬", ""],expression: .__fromBinaryOperation(.__fromSyntaxNode("steps"),"==",.__fromSyntaxNode(#"["", "a", "", "é", "", "", "映", "", "", "", "🎬", ""]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:17:9-17:85
