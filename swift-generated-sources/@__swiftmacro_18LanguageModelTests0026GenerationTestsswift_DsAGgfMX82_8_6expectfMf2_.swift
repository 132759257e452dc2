Testing.__checkBinaryOperation(unstopped.text == "one\n#",{ $0 && $1() },unstopped.stopped == .length,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"unstopped.text == "one\n#""#),"&&",.__fromSyntaxNode("unstopped.stopped == .length")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:83:9-83:76
