Testing.__checkPropertyAccess(RandomStream(seed: 1, component: "order").permutation(of: 0).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"RandomStream(seed: 1, component: "order").permutation(of: 0)"#),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:40:9-40:86
