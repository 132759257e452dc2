Testing.__checkBinaryOperation(all.items.sorted() == Array(0..<10),{ $0 && $1() },all.offsets.allSatisfy { $0 == 0 },expression: .__fromBinaryOperation(.__fromSyntaxNode("all.items.sorted() == Array(0..<10)"),"&&",.__fromSyntaxNode("all.offsets.allSatisfy { $0 == 0 }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:131:9-131:91
