Testing.__checkBinaryOperation(error?.description.contains(told),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.description.contains(told)"),"==",.__fromSyntaxNode("true")),comments: ["\(error?.description ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:56:9-56:90
