using JdPartnership.TestKit;
using JdPartnership.Web.PersonalData.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class RedactingSinkTests : ILogEventSink
{
    private readonly StringWriter _written = new();
    private LogEvent? _last;

    private ILogger Log => new LoggerConfiguration().WriteTo.Redacted(sinks => sinks.Sink(this)).CreateLogger();

    [Theory]
    [InlineData("320802200501019998", "320*************98")]
    [InlineData("证件11010519491231002x。", "证件110*************2x。")]
    [InlineData("{\"phone\":\"13912349876\"}", "{\"phone\":\"139****9876\"}")]
    [InlineData("tel13912349876,320802200501019998", "tel139****9876,320*************98")]
    [InlineData("+86 139-1234-9876", "+139****9876")]
    [InlineData("139123498760", "139123498760")]
    [InlineData("1234567890123456", "1234567890123456")]
    [InlineData("a3913912349876bcdef0123456789abc", "a3913912349876bcdef0123456789abc")]
    [InlineData("/colleges/12", "/colleges/12")]
    public void Text_ShowsNoNumberOfAPerson(string text, string expected) => Assert.Equal(expected, PersonalText.Redact(text));

    [Fact]
    public void Properties_OfEveryShape_AreMasked()
    {
        Log.Information(
            "{Text} {Number} {@Nested} {List} {Map}",
            Canaries.IdentityNumber,
            long.Parse(Canaries.Phone),
            new { Canaries.Phone, Inner = new { Canaries.IdentityNumber } },
            new[] { "a", Canaries.Phone },
            new Dictionary<string, string> { [Canaries.Phone] = Canaries.IdentityNumber });

        AssertNoCanary();
        Assert.Contains("139****9876", _written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MessageAndException_AreMasked_AndKeepTheirPlaces()
    {
        try
        {
            throw new InvalidOperationException($"no {Canaries.IdentityNumber}", new FormatException(Canaries.Phone));
        }
        catch (InvalidOperationException exception)
        {
            Log.Error(exception, $"Failed for {Canaries.Phone}");
        }

        AssertNoCanary();
        Assert.Contains(nameof(MessageAndException_AreMasked_AndKeepTheirPlaces), _written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CleanEvent_PassesAsItIs()
    {
        var failure = new InvalidOperationException("plain");
        Log.Error(failure, "{Method} {StatusCode} {TraceId} {@Nested}", "GET", 200, "4bf92f3577b34da6a3ce929d0e0e4736", new { A = 1 });

        Assert.Same(failure, _last!.Exception);
        Assert.Equal("\"4bf92f3577b34da6a3ce929d0e0e4736\"", _last.Properties["TraceId"].ToString());
    }

    void ILogEventSink.Emit(LogEvent logEvent)
    {
        _last = logEvent;
        new CompactJsonFormatter().Format(logEvent, _written);
    }

    private void AssertNoCanary() => Assert.All(Canaries.All, c => Assert.DoesNotContain(c, _written.ToString(), StringComparison.Ordinal));
}
