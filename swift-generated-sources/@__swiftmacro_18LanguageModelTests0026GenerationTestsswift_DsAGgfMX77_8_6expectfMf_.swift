Testing.__checkBinaryOperation(result.text,{ $0 == $1() },"one\n#two",expression: .__fromBinaryOperation(.__fromSyntaxNode("result.text"),"==",.__fromStringLiteral(#""one\n#two""#, "one\n#two")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:78:9-78:44
