Testing.__checkValue(uniforms.allSatisfy { $0 >= 0 && $0 < 1 },expression: .__fromSyntaxNode("uniforms.allSatisfy { $0 >= 0 && $0 < 1 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:27:9-27:59
