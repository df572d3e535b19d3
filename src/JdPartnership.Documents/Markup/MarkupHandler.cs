using System.Runtime.CompilerServices;

namespace JdPartnership.Documents.Markup;

/// <summary>Sends the pieces of an interpolated string to a <see cref="MarkupWriter"/>: literals raw, holes escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler(int literalLength, int formattedCount, MarkupWriter writer)
{
    private readonly MarkupWriter _writer = Check(literalLength, formattedCount, writer);

    public void AppendLiteral(string markup) => _writer.Raw(markup);

    public void AppendFormatted(string? text) => _writer.Text(text);

    public void AppendFormatted(int value) => _writer.Number(value, "D");

    public void AppendFormatted(long value) => _writer.Number(value, "D");

    public void AppendFormatted(decimal value) => _writer.Number(value, "0.############################");

    /// <summary>An instant as XML schema writes it.</summary>
    public void AppendFormatted(DateTime value) => _writer.Number(value, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    private static MarkupWriter Check(int literalLength, int formattedCount, MarkupWriter writer)
    {
        // The compiler passes both lengths; the writer grows by itself.
        _ = literalLength + formattedCount;
        return writer;
    }
}
