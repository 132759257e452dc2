Testing.__checkBinaryOperation(section.matrices,{ $0 == $1() },[first, second],expression: .__fromBinaryOperation(.__fromSyntaxNode("section.matrices"),"==",.__fromSyntaxNode("[first, second]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift:10:9-10:53
