using System.Data.Common;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

/// <summary>Says in one line why the portal cannot start, to whoever operates it.</summary>
internal static class StartFailure
{
    /// <returns><c>null</c> for a failure that is no matter of settings: it keeps its stack trace.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        SettingsException => exception.Message,
        OptionsValidationException options => string.Join(" ", options.Failures),
        DbException or { InnerException: DbException } => $"数据库不可用：{(exception as DbException ?? exception.InnerException!).Message}",
        IOException or UnauthorizedAccessException => $"无法启动：{exception.Message}",
        _ => null,
    };
}
