using System.Globalization;
using System.Text;
using JdPartnership.Core.Attendance;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Attendance;

/// <summary>Attendance files, and what becomes of them.</summary>
internal static class AttendanceFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static byte[] Csv(params string[] lines) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines))];

    /// <summary>Waits until the import at this address is read.</summary>
    public static async Task<AttendanceImportState> ReadAttendanceAsync(this PortalFixture portal, string path)
    {
        var id = int.Parse(path.Split('/')[^1], CultureInfo.InvariantCulture);
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var state = await portal.WithDatabaseAsync(db => db.AttendanceImports.Where(i => i.Id == id).Select(i => i.State).SingleAsync(limit.Token));
            if (state is not (AttendanceImportState.Received or AttendanceImportState.Reading))
            {
                return state;
            }

            await Task.Delay(100, limit.Token);
        }
    }
}
