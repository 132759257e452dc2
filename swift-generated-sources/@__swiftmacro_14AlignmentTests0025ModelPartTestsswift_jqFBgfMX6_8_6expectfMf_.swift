Testing.__checkBinaryOperation(ModelPart.allCases.map(\.rawValue).joined(separator: " "),{ $0 == $1() },names + "reconstruction pq",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ModelPart.allCases.map(\.rawValue).joined(separator: " ")"#),"==",.__fromSyntaxNode(#"names + "reconstruction pq""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/ModelPartTests.swift:7:9-9:48
