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

    /// <summary>Most memory one LibreOffice may take, in megabytes of address space; 0 for no limit. Linux only.</summary>
    public int MemoryMegabytes { get; set; }

    /// <summary>Address of a converter service, for example <c>http://converter:8080</c>; without it LibreOffice of this machine is called.</summary>
    public string? Url { get; set; }

    /// <summary>Secret that portal and converter service share; at least 16 characters. Needed with <see cref="Url"/>.</summary>
    public string? Key { get; set; }

    /// <summary>Largest batch the converter service takes or gives, in megabytes; 1 to 1024.</summary>
    public int BatchMegabytes { get; set; } = 128;

    internal const int ShortestKey = 16;

    /// <exception cref="ArgumentException">A value is missing or out of range; the message names it.</exception>
    internal ConverterOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(Path), nameof(Path), "须填写 soffice 的路径");
        Require(Parallelism is >= 1 and <= 64, nameof(Parallelism), "须在 1 到 64 之间");
        Require(DocumentTimeout >= TimeSpan.FromSeconds(1) && DocumentTimeout <= TimeSpan.FromHours(1), nameof(DocumentTimeout), "须在 1 秒到 1 小时之间");
        Require(BatchSize is >= 1 and <= 1000, nameof(BatchSize), "须在 1 到 1000 之间");
        Require(MemoryMegabytes is 0 or (>= 256 and <= 1_000_000), nameof(MemoryMegabytes), "须为 0（不限）或 256 到 1000000");
        Require(BatchMegabytes is >= 1 and <= 1024, nameof(BatchMegabytes), "须在 1 到 1024 之间");
        if (!string.IsNullOrEmpty(Url))
        {
            Require(Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https"), nameof(Url), "须为 http 或 https 地址");
            Require(Key?.Trim().Length >= ShortestKey, nameof(Key), "使用转换服务时须设置不少于 16 个字符的共享密钥");
        }

        return this;
    }

    private static void Require(bool holds, string name, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"文档转换设置 Converter:{name} 无效：{rule}。 / Setting Converter:{name} is not valid.", name);
        }
    }
}
