Testing.__checkBinaryOperation(set.title,{ $0 == $1() },"[31mEvil 'twin'",expression: .__fromBinaryOperation(.__fromSyntaxNode("set.title"),"==",.__fromStringLiteral(#""[31mEvil 'twin'""#, "[31mEvil 'twin'")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:205:9-205:48
