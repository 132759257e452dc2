Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"\u{1b}",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""\u{1b}""#, "\u{1b}"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:207:9-207:42
