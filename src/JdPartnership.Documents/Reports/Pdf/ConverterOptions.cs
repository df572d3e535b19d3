namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>How LibreOffice is called.</summary>
public sealed class ConverterOptions
{
    /// <summary>Path of soffice, or its name to be looked up in PATH.</summary>
    public string Path { get; set; } = "soffice";

    /// <summary>Converters at work at the same time, each with a profile of its own; 1 to 64.</summary>
    public int Parallelism { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>Longest wait for one document; 1 second to 1 hour.</summary>
    public TimeSpan DocumentTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Most documents in one call; 1 to 1000. More calls cost time, fewer cost memory.</summary>
    public int BatchSize { get; set; } = 32;

    /// <exception cref="ArgumentException">A value is missing or out of range; the message names it.</exception>
    internal ConverterOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(Path), nameof(Path), "须填写 soffice 的路径");
        Require(Parallelism is >= 1 and <= 64, nameof(Parallelism), "须在 1 到 64 之间");
        Require(DocumentTimeout >= TimeSpan.FromSeconds(1) && DocumentTimeout <= TimeSpan.FromHours(1), nameof(DocumentTimeout), "须在 1 秒到 1 小时之间");
        Require(BatchSize is >= 1 and <= 1000, nameof(BatchSize), "须在 1 到 1000 之间");
        return this;
    }

    private static void Require(bool holds, string name, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"文档转换设置 {name} 无效：{rule}。", name);
        }
    }
}
