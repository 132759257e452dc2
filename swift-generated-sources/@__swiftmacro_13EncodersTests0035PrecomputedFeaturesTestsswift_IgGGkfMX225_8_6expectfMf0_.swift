Testing.__checkValue(try BoundedFile.bytes(of: file.path, limit: 4096).count == 4096,expression: .__fromSyntaxNode("try BoundedFile.bytes(of: file.path, limit: 4096).count == 4096"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:226:9-226:81
