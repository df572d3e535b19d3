namespace JdPartnership.Data.Files;

/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record ContentDigest(long Length, string Sha256);
