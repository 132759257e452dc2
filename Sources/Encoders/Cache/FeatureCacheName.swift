/// Names the cache of an encoder: 16 hexadecimal digits of its fingerprint's digest.
public func featureCacheName(_ fingerprint: String) -> String {
    String("\(ContentDigest(fingerprint))".prefix(16))
}
