using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Serilog.Core;
using Serilog.Events;

namespace JdPartnership.Web.Startup;

/// <summary>Says in one line, Chinese and English, why the portal cannot start, to whoever operates it.</summary>
internal static class StartFailure
{
    private static readonly string[] Heralds = ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"];

    /// <returns><c>null</c> for a failure that is no matter of settings: it keeps its stack trace.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        SettingsException => exception.Message,
        OptionsValidationException options => string.Join(" ", options.Failures),
        DbException or { InnerException: DbException } =>
            $"数据库不可用：{(exception as DbException ?? exception.InnerException!).Message} / The database cannot be used.",
        { InnerException: AddressInUseException } => $"端口已被占用。 / The address is in use: {exception.Message}",
        SocketException or { InnerException: SocketException } => $"无法监听所设地址，请检查 --urls 或 ASPNETCORE_HTTP_PORTS。 / Cannot listen: {exception.Message}",
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"设置的值无法读取。 / A setting cannot be read: {exception.Message}",
        IOException or UnauthorizedAccessException => $"无法启动。 / Cannot start: {exception.Message}",
        _ => null,
    };

    /// <summary>Whether an event only repeats, with a stack trace, what the one line on stderr says.</summary>
    public static bool IsRepeatedBy(LogEvent log) =>
        log is { Exception: { } exception, Level: >= LogEventLevel.Error }
        && log.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: string category }
        && Heralds.Contains(category, StringComparer.Ordinal)
        && Explain(exception) is not null;
}
