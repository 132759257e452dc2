Testing.__checkBinaryOperation(text,{ $0 == $1() },(isSentencePiece ? " " : "") + reference.text,expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromSyntaxNode(#"(isSentencePiece ? " " : "") + reference.text"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:133:13-133:75
