Testing.__checkFunctionCall((),calling: { 
  SketchQueries($1,count: $2,stride: $3,largestNorm: $4)
},queries,8,48,sketch.largestNorm,expression: .__fromFunctionCall(nil,"SketchQueries",(nil,.__fromSyntaxNode("queries")),("count",.__fromSyntaxNode("8")),("stride",.__fromSyntaxNode("48")),("largestNorm",.__fromSyntaxNode("sketch.largestNorm"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:121:25-122:91
