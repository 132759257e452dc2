Testing.__checkBinaryOperation(ties,{ $0 == $1() },[-.infinity, 2, 2, 2, -.infinity],expression: .__fromBinaryOperation(.__fromSyntaxNode("ties"),"==",.__fromSyntaxNode("[-.infinity, 2, 2, 2, -.infinity]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:40:9-40:59
