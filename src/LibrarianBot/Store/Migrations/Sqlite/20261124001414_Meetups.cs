using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Meetups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AnnouncementsChannelId",
                table: "Networks",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "ReminderOffsets",
                table: "Networks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "MeetupRules",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Week = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    LeadDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupRules_Members_NetworkId_CreatedById",
                        columns: x => new { x.NetworkId, x.CreatedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupRules_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupRuleHosts",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RuleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    School = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    AccessNotes = table.Column<string>(type: "TEXT", nullable: true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupRuleHosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupRuleHosts_MeetupRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "MeetupRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_MeetupRuleHosts_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Meetups",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    ZoneId = table.Column<string>(type: "TEXT", nullable: false),
                    Begins = table.Column<long>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    AccessNotes = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    HostSchool = table.Column<string>(type: "TEXT", nullable: true),
                    HostMemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    RuleId = table.Column<long>(type: "INTEGER", nullable: true),
                    TermYear = table.Column<int>(type: "INTEGER", nullable: true),
                    TermNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    MovedWhy = table.Column<string>(type: "TEXT", nullable: true),
                    Clash = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    AnnounceAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Uid = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    ThreadId = table.Column<long>(type: "INTEGER", nullable: true),
                    EventId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    PresenceCode = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetups_MeetupRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "MeetupRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Members_NetworkId_CreatedById",
                        columns: x => new { x.NetworkId, x.CreatedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Members_NetworkId_HostMemberId",
                        columns: x => new { x.NetworkId, x.HostMemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupReplies",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WaitingSince = table.Column<long>(type: "INTEGER", nullable: true),
                    Bringing = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    WasAskedAboutInterest = table.Column<bool>(type: "INTEGER", nullable: false),
                    PresentFrom = table.Column<long>(type: "INTEGER", nullable: true),
                    PresentUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedById = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupReplies_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupReplies_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupReplies_MeetupId_MemberId",
                table: "MeetupReplies",
                columns: new[] { "MeetupId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupReplies_NetworkId_MemberId",
                table: "MeetupReplies",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRuleHosts_NetworkId_MemberId",
                table: "MeetupRuleHosts",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRuleHosts_RuleId_Position",
                table: "MeetupRuleHosts",
                columns: new[] { "RuleId", "Position" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRules_NetworkId_CreatedById",
                table: "MeetupRules",
                columns: new[] { "NetworkId", "CreatedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRules_NetworkId_State",
                table: "MeetupRules",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_Begins",
                table: "Meetups",
                columns: new[] { "NetworkId", "Begins" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_CreatedById",
                table: "Meetups",
                columns: new[] { "NetworkId", "CreatedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_EventId",
                table: "Meetups",
                columns: new[] { "NetworkId", "EventId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_HostMemberId",
                table: "Meetups",
                columns: new[] { "NetworkId", "HostMemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_RuleId_TermYear_TermNumber",
                table: "Meetups",
                columns: new[] { "RuleId", "TermYear", "TermNumber" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_Unshown",
                table: "Meetups",
                column: "NetworkId",
                filter: "\"MessageId\" IS NOT NULL AND \"Revision\" <> \"ShownRevision\""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "MeetupReplies");

            migrationBuilder.DropTable(name: "MeetupRuleHosts");

            migrationBuilder.DropTable(name: "Meetups");

            migrationBuilder.DropTable(name: "MeetupRules");

            migrationBuilder.DropColumn(name: "AnnouncementsChannelId", table: "Networks");

            migrationBuilder.DropColumn(name: "ReminderOffsets", table: "Networks");
        }
    }
}
