namespace JdPartnership.Documents.Packaging;

/// <summary>Parts that are the same in every file, kept beside the code as the text that is written.</summary>
internal static class EmbeddedPart
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedPart).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The part {name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
