Testing.__checkValue(counts.enumerated().allSatisfy { ($0 % 20 == 0 ? 1 : 5)...45 ~= $1 },expression: .__fromSyntaxNode("counts.enumerated().allSatisfy { ($0 % 20 == 0 ? 1 : 5)...45 ~= $1 }"),comments: [.__line("// About 20 each; items 0 and 20 are known to one of the two users.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:81:9-81:86
