Testing.__checkBinaryOperation(model.version,{ $0 == $1() },"popularity data=d interactions=10",expression: .__fromBinaryOperation(.__fromSyntaxNode("model.version"),"==",.__fromStringLiteral(#""popularity data=d interactions=10""#, "popularity data=d interactions=10")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:62:9-62:70
