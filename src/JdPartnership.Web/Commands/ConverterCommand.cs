using System.CommandLine;
using JdPartnership.Web.Converter;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Commands;

internal static class ConverterCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "监听地址，如 http://127.0.0.1:5090；缺省按 ASPNETCORE_HTTP_PORTS。" };
        var command = new Command("converter", "启动文档转换服务：收 Word，还 PDF；不连数据库，不留文件。") { urls };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await ConverterHost.RunAsync(parsed.GetValue(urls), cancellationToken);
                return 0;
            }
            catch (Exception exception) when ((StartFailure.Explain(exception) ?? (exception as ArgumentException)?.Message) is { } reason)
            {
                await Console.Error.WriteLineAsync(reason.ReplaceLineEndings(" "));
                return 1;
            }
        });
        return command;
    }
}
