Testing.__checkPropertyAccess(OperationSample.all(of: kind).self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("OperationSample.all(of: kind)"),.__fromSyntaxNode("isEmpty")), false),comments: ["add a sample for \(kind)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:23:9-23:84
