Testing.__checkBinaryOperation(error?.path,{ $0 == $1() },"rationale.json",expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.path"),"==",.__fromStringLiteral(#""rationale.json""#, "rationale.json")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:57:9-57:49
