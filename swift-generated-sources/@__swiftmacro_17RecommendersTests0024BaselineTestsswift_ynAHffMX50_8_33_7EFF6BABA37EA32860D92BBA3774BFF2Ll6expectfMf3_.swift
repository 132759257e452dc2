Testing.__checkPropertyAccess(model.topItems(0, for: request, where: admits).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("model.topItems(0, for: request, where: admits)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:51:9-51:72
