Testing.__checkBinaryOperation(shared.pieces(of: .attribute).first { $0.label == "tag slow" }?.support,{ $0 == $1() },9,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shared.pieces(of: .attribute).first { $0.label == "tag slow" }?.support"#),"==",.__fromSyntaxNode("9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:140:9-140:94
