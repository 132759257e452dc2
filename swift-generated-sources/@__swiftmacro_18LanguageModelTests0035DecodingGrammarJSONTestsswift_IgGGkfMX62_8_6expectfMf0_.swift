Testing.__checkBinaryOperation(error?.description.contains("64 parts"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.description.contains("64 parts")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:63:9-63:65
