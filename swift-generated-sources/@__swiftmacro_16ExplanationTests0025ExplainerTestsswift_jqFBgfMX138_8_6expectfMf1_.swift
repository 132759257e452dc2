Testing.__checkBinaryOperation(drama?.support,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("drama?.support"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:139:9-139:39
